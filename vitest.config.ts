import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that need the demo in a real browser; the rest never starts one. */
const BROWSER = ['test/journeys/**/*.test.ts', 'test/host/page/**/*.test.ts'];
/** Tests of rooms without state: their files may share what they import, which is a good part of their time. */
const PURE = ['engine', 'locales', 'presets', 'sql', 'docs'].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    // By itself vitest leaves one core idle, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE,
          isolate: false,
          setupFiles: ['test/support/one-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...BROWSER, ...PURE],
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
