import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('npm run', () => {
  it.each([
    ['build', 'main.ts', 'http://tiers.example.com'],
    ['build', 'main.ts', 'https://'],
    ['package', 'package.ts', 'tiers.example.com'],
  ])('%s (%s) refuses --url %s', async (_script, file, url) => {
    const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'build', file), '--url', url];
    await expect(run(process.execPath, args, { cwd: root })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`--url ${url}`) as string,
    });
  });
});
