/** `npm run test:exhaustive`: every fault at every request, and other people's edits at every moment. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', 'test/faults'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EXHAUSTIVE: '1' },
});
process.exitCode = status ?? 1;
