import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../build/build-site.ts';

const root = join(import.meta.dirname, '../..');
/** What may be loaded before the first screen, compressed. */
const FIRST_SCREEN = 250_000;
/** What may be loaded before the first custom function, compressed. */
const FUNCTIONS = 60_000;
const SLOW = 240_000;

const folder = mkdtempSync(join(root, '.cache-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the first screen of the production build', () => {
  it(
    'needs at most 250 kB of JavaScript, and the functions at most 60 kB of it',
    async () => {
      const built = await buildSite({ out: relative(root, folder), mode: 'production' });
      expect(built.ok, built.summary).toBe(true);
      const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
      const scripts = [...page.matchAll(/<script[^>]* src="?([^">\s]+\.js)/gu)]
        .map(([, name]) => name ?? '')
        .filter((name) => !name.startsWith('https:'));
      expect(scripts).toEqual(['runtime.js', 'shared.js', 'functions.js', 'taskpane.js']);
      expect(compressed(scripts)).toBeLessThanOrEqual(FIRST_SCREEN);
      // Scripts run in the order of the page: the functions need those before them, not the pane.
      expect(compressed(scripts.slice(0, 3))).toBeLessThanOrEqual(FUNCTIONS);
    },
    SLOW,
  );
});

function compressed(scripts: readonly string[]): number {
  const sizes = scripts.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
