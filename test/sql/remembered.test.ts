import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Override } from '../../src/engine/index.ts';
import type { ScorecardScheme } from '../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
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

const preset = presetScheme('tiancheng', 'zh-CN') as ScorecardScheme;
const LAST = '上次得分';

describe('What a workbook remembers holds in a statement, too', () => {
  it('a blank keeps the score of last time, where there is one', async () => {
    const scheme: ScorecardScheme = { ...preset, missing: { kind: 'keep-last', maxMissingWeight: 0 } };
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(listOf([...HEADERS, LAST]), async (cells) => {
        const [header = [], ...rows] = cells;
        const previous = new Map(
          rows.flatMap((row): [string, number][] => {
            const score = row[header.indexOf(LAST)];
            return typeof score === 'number' ? [[String(row[0]), score]] : [];
          }),
        );
        const twice = await gradeTwice(
          database,
          { cells, scheme },
          { previous, source: { previousScore: LAST } },
        );
        expect(differences(twice)).toEqual([]);
        kept += twice.found.filter(
          ({ customer, score }) => score !== null && score === previous.get(customer),
        ).length;
      }),
      { numRuns: 15 },
    );
    expect(kept).toBeGreaterThan(20);
  });

  it('tiers set by hand stand over the computed ones; strangers and unknown tiers set nothing', async () => {
    const names = [...preset.tiers.map((tier) => tier.name), 'no such tier'];
    const byHand = fc.dictionary(
      fc.constantFrom('c0000', 'c0001', 'c0002', 'c0005', "o'stranger\n; --"),
      fc.constantFrom(...names),
    );
    let set = 0;
    await fc.assert(
      fc.asyncProperty(listOf(HEADERS), byHand, async (cells, hand) => {
        const overrides = new Map(
          Object.entries(hand).map(([id, tier]): [string, Override] => [
            id,
            { tier, reason: '', date: null },
          ]),
        );
        const source = { overrides: new Map(Object.entries(hand)) };
        const twice = await gradeTwice(database, { cells, scheme: preset }, { overrides, source });
        expect(differences(twice)).toEqual([]);
        set += twice.rows.filter(
          (row) => row['computed_no'] !== undefined && row['computed_no'] !== row['tier_no'],
        ).length;
      }),
      { numRuns: 25 },
    );
    expect(set).toBeGreaterThan(5);
  });
});
