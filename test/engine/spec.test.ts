import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOMS = ['./', '../presets/'].map((room) => new URL(room, import.meta.url));
const spec = readFileSync(new URL('../../src/engine/SPEC.md', import.meta.url), 'utf8');
const clauses = new Set([...spec.matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map((match) => match[1] ?? ''));

/** Titles of tests by file, as they stand in the source. */
const titles = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('spec.test.ts'))
    .flatMap((file) => {
      const source = readFileSync(new URL(file.replaceAll('\\', '/'), room), 'utf8');
      return [...source.matchAll(/\[([A-Z]+\d+)\]/g)].map((match) => ({ file, clause: match[1] ?? '' }));
    }),
);

describe('The law', () => {
  it('every clause a test cites stands in SPEC.md', () => {
    expect(titles.filter((title) => !clauses.has(title.clause))).toEqual([]);
  });

  it('every clause of SPEC.md is cited by a test', () => {
    const cited = new Set(titles.map((title) => title.clause));
    expect([...clauses].filter((clause) => !cited.has(clause))).toEqual([]);
  });
});
