import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('npm run build', () => {
  it.each(['http://tiers.example.com', 'tiers.example.com', 'https://'])('refuses --url %s', async (url) => {
    const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'build/main.ts'), '--url', url];
    await expect(run(process.execPath, args, { cwd: root })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`--url ${url}`) as string,
    });
  });
});
