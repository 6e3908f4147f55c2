import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movementOf } from '../../src/engine/index.ts';
import { sqlWordsOf } from '../../src/locales/sql-words.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { compileSql, type SqlResult } from '../../src/sql/index.ts';
import { openDuckDb, type Database, type Row } from './duckdb.ts';

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
  const before = ['A', 'A', 'C', '', 'gone', 'C', '', 'A'];
  const sales = [800, 100, 100, 90, 50, 900, '', ''];
  await database.fill(
    'review',
    [
      ['id', 'VARCHAR'],
      ['sales', 'DOUBLE'],
      ['before', 'VARCHAR'],
    ],
    before.map((tier, i) => [`c${i}`, sales[i], tier]),
  );
});
afterAll(() => database.close());

const scheme = presetScheme('abc-80-95', 'en-US');
const ranking = scheme.tiers.map((tier) => tier.name);

async function reviewed(result: SqlResult): Promise<readonly Row[]> {
  const sql = compileSql(
    scheme,
    {
      table: ['review'],
      columns: new Map([
        ['customer', 'id'],
        ['value', 'sales'],
      ]),
      dated: new Set(),
      asOf: null,
      previousTier: 'before',
      previousScore: null,
      overrides: new Map(),
      result,
    },
    { dialect: 'duckdb', words: sqlWordsOf('en-US') },
  );
  if (!sql.ok) throw new Error(JSON.stringify(sql.issues));
  return database.run(sql.value);
}

describe('A review in the warehouse', () => {
  it('moves every customer as the engine does: up, down, not at all, in, out, from tiers that are gone', async () => {
    const rows = await reviewed('customers');
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const before = row['previous_tier'] as string | null;
      expect(row['movement']).toBe(movementOf(before, row['tier'] as string | null, ranking));
    }
    expect(new Set(rows.map((row) => row['movement']))).toEqual(
      new Set(['same', 'up', 'down', 'new', 'lost', 'incomparable', null]),
    );
  });

  it('counts the matrix and the tiers, every customer once', async () => {
    for (const result of ['migration', 'tiers'] as const) {
      const rows = await reviewed(result);
      expect(rows.reduce((sum, row) => sum + Number(row['customers']), 0)).toBe(8);
      expect(rows.reduce((sum, row) => sum + Number(row['money']), 0)).toBe(2040);
    }
  });
});
