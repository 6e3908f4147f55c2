import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that need the demo in a real browser; the rest never starts one. */
const BROWSER = ['test/journeys/**/*.test.ts', 'test/host/page/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // The files of a worker share what they import, office.js above all: a process of its own for each took a second of a core.
    isolate: false,
    // No test is about time; this only ends one that hangs, also where all cores are busy with other things.
    testTimeout: 120_000,
    // By itself vitest leaves one core idle, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: BROWSER,
          setupFiles: ['test/support/one-seed.ts', 'test/support/swift-timers.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: BROWSER,
          globalSetup: 'test/journeys/support/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
