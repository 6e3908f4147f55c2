import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ClvScheme, Scheme } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { presetIds } from '../../src/presets/index.ts';
import { differences, gradeTwice } from './compare.ts';
import { openDuckDb, type Database } from './duckdb.ts';
import { HEADERS, listOf } from './lists.ts';

// Many small statements: generous, for a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => database.close());

const ids = presetIds.filter((id) => !['clv-bg-nbd', 'rfm-orders-10'].includes(id));

describe('The statement of a preset on DuckDB gives the engine’s scores and tiers', () => {
  it.each(ids)('%s: ties, blanks, zeros, negatives, equal columns, one row', async (id) => {
    await fc.assert(
      fc.asyncProperty(listOf(HEADERS), async (cells) => {
        const twice = await gradeTwice(database, { cells, scheme: presetScheme(id, 'zh-CN') });
        if (twice.engine.ok) expect(differences(twice)).toEqual([]);
        else expect(twice.found.every((one) => one.tier === null)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it('lifetime value: winning a customer costs nothing where nothing is ordered', async () => {
    const scheme: Scheme = { ...(presetScheme('clv-simple', 'zh-CN') as ClvScheme), acquisitionCost: 40 };
    const cells = [
      ['客户', '客单价', '年购买次数'],
      ...[0, 0.1, 4].map((times) => [`c${times}`, 200, times]),
    ];
    const twice = await gradeTwice(database, { cells, scheme });
    expect(differences(twice)).toEqual([]);
    expect(twice.found.map((one) => one.score)).toEqual([0, expect.closeTo(-24, 9), expect.closeTo(600, 9)]);
  });
});
