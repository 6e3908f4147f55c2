import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Condition, KaismScheme, RulesScheme, Tier } from '../../src/engine/scheme/scheme.ts';
import { checkScheme, isFatal } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { differences, gradeTwice } from './compare.ts';
import { openDuckDb, type Database } from './duckdb.ts';
import { listOf } from './lists.ts';

// Many small statements: generous, for a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => database.close());

const tiers = ['A', 'B', 'C'].map((name): Tier => ({
  name,
  color: '#000000',
  strategy: '',
  responseDays: null,
  cut: null,
}));
const condition: fc.Arbitrary<Condition> = fc.record({
  field: fc.constantFrom('x', 'y', 'share'),
  of: fc.constantFrom<'value' | 'share'>('value', 'share'),
  op: fc.constantFrom<Condition['op']>('>=', '>', '<=', '<', '=', '<>'),
  value: fc.constantFrom(0, 0.05, 0.1, 0.3, 0.7, 4, 8),
});
const group = fc.array(condition, { minLength: 1, maxLength: 2 });
const rules = fc
  .record({
    rules: fc.array(
      fc.record({
        tier: fc.constantFrom('A', 'B', 'C'),
        anyOf: fc.array(group, { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    otherwise: fc.option(fc.constant('C'), { nil: null }),
  })
  .map(({ rules, otherwise }): RulesScheme => ({
    version: 1,
    id: 'rules',
    name: 'rules',
    method: 'rules',
    tiers,
    customerColumn: '客户',
    valueColumn: null,
    reviewMonths: 3,
    fields: [
      { name: 'x', measure: null, column: 'x' },
      { name: 'y', measure: null, column: 'y' },
      { name: 'share', measure: null, column: null, shareOf: 'x' },
    ],
    rules,
    otherwise,
  }))
  .filter((one) => !checkScheme(one).some(isFatal));

describe('Rules and matrices on DuckDB', () => {
  it('rules equal the engine: ANDs in ORs, shares, blanks, rows no rule fits', async () => {
    await fc.assert(
      fc.asyncProperty(rules, listOf(['客户', 'x', 'y']), async (scheme, cells) => {
        const twice = await gradeTwice(database, { cells, scheme });
        expect(differences(twice)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a matrix equals the engine for every line between high and low', async () => {
    const kaism = presetScheme('kaism', 'zh-CN') as KaismScheme;
    const headers = ['客户', ...[...kaism.y.criteria, ...kaism.x.criteria].map((one) => one.name)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<KaismScheme['y']['cut']>('midpoint', 'mean', 'median', 4),
        fc.constantFrom(5, 10),
        listOf(headers),
        async (cut, max, cells) => {
          const axis = { cut, scale: { min: 0, max } };
          const scheme = { ...kaism, y: { ...kaism.y, ...axis }, x: { ...kaism.x, ...axis } };
          const twice = await gradeTwice(database, { cells, scheme });
          expect(differences(twice)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
