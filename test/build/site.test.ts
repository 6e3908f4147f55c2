import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../build/build-site.ts';
import { checkManifest } from '../../build/check-manifest.ts';
import { siteFiles, unexpectedFiles } from '../../build/site-files.ts';

const root = join(import.meta.dirname, '../..');
/** What may be loaded before the first screen, compressed. */
const FIRST_SCREEN = 250_000;
/** What may be loaded before the first custom function, compressed. */
const FUNCTIONS = 60_000;
/** The whole package, every file compressed. */
const PACKAGE = 550_000;
const URL = 'https://tiers.example.com/app';
const SLOW = 480_000;

const folder = mkdtempSync(join(root, '.cache-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const built = await buildSite({ out: relative(root, folder), mode: 'production', url: URL });
  expect(built.ok, built.summary).toBe(true);
}, SLOW);

describe('the production build', () => {
  it('needs at most 250 kB of JavaScript for the first screen, and 60 kB of it for the functions', () => {
    const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const scripts = [...page.matchAll(/<script[^>]* src="?([^">\s]+\.js)/gu)]
      .map(([, name]) => name ?? '')
      .filter((name) => !name.startsWith('https:'));
    expect(scripts).toEqual(['runtime.js', 'shared.js', 'functions.js', 'taskpane.js']);
    expect(compressed(scripts)).toBeLessThanOrEqual(FIRST_SCREEN);
    // Scripts run in the order of the page: the functions need those before them, not the pane.
    expect(compressed(scripts.slice(0, 3))).toBeLessThanOrEqual(FUNCTIONS);
  });

  it('is a package for a store: nothing but what belongs, a sound manifest of this version, at most 550 kB', async () => {
    const files = await siteFiles(folder);
    expect(unexpectedFiles(files)).toEqual([]);
    expect(files.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThanOrEqual(PACKAGE);
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(checkManifest(manifest, { files: new Set(files.map(({ name }) => name)), url: URL })).toEqual([]);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
    expect(manifest).not.toContain('localhost');
  });
});

function compressed(scripts: readonly string[]): number {
  const sizes = scripts.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
