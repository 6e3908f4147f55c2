import { SparkSQL } from 'dt-sql-parser';
import fc from 'fast-check';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it, vi } from 'vitest';
import type { Scheme, ScorecardScheme } from '../../src/engine/scheme/scheme.ts';
import { needs } from '../../src/engine/index.ts';
import { trimmed } from '../../src/engine/table/cell-text.ts';
import { readNumber } from '../../src/engine/table/read-number.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { sqlWordsOf } from '../../src/locales/sql-words.ts';
import { presetIds } from '../../src/presets/index.ts';
import { compileSql, dialectIds, type DialectId, type SqlSource } from '../../src/sql/index.ts';
import { openDuckDb } from './duckdb.ts';
import { YOUNG } from './spellings.ts';

// Many small statements: generous, for a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const ids = presetIds.filter((id) => id !== 'clv-bg-nbd');

function sourceOf(scheme: Scheme, more: Partial<SqlSource> = {}): SqlSource {
  return {
    table: ['crm', 'customers'],
    columns: new Map(needs(scheme).map(({ key, name }) => [key, name] as const)),
    dated: new Set(),
    asOf: null,
    previousTier: '上次等级',
    previousScore: null,
    overrides: new Map(),
    result: 'customers',
    ...more,
  };
}

function compiled(scheme: Scheme, dialect: DialectId, more: Partial<SqlSource> = {}): string {
  const result = compileSql(scheme, sourceOf(scheme, more), { dialect, words: sqlWordsOf('zh-CN') });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('Statements', () => {
  it.each(ids)('%s is a statement of Spark SQL by its grammar, whatever the result', (id) => {
    const parser = new SparkSQL();
    for (const result of ['customers', 'tiers', 'migration'] as const)
      expect(parser.validate(compiled(presetScheme(id, 'en-US'), 'spark', { result }))).toEqual([]);
  });

  it('name their stages by the five words, each under a comment', () => {
    for (const dialect of dialectIds) {
      const sql = compiled(presetScheme('tiancheng', 'zh-CN'), dialect);
      const stages = [...sql.matchAll(/^-- .*\n["`]?(table|mapping|scorecard|tiers|report)["`]? AS /gm)];
      expect(stages.map((match) => match[1])).toEqual(['table', 'mapping', 'scorecard', 'tiers', 'report']);
    }
  });

  it('do not hide the table they read from', () => {
    const sql = compiled(presetScheme('abc-80-95', 'en-US'), 'duckdb', { table: ['Report'] });
    expect(sql).toContain('FROM "Report" AS t');
    expect(sql).toContain('report_ AS (');
  });
});

const nasty = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
    fc.constantFrom(
      `'; DROP TABLE canary; --`,
      `"; DROP TABLE canary; --`,
      '`; DROP TABLE canary; --',
      '\\',
      `\\'; DROP TABLE canary; --`,
      `*/ ; DROP TABLE canary; /*`,
      'a\n; DROP TABLE canary; --',
      'a\u2028; DROP TABLE canary;',
      `$$; DROP TABLE canary; $$`,
      '年销售额',
    ),
  )
  .filter((text) => !/\p{Cs}|\0/u.test(text));
const nastyName = nasty.filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text));

describe('Names and texts of people cannot become code', () => {
  const hostile = fc.record({
    table: nastyName,
    columns: fc.uniqueArray(nastyName, {
      minLength: 3,
      maxLength: 3,
      selector: (name) => name.toLowerCase().normalize('NFKC'),
    }),
    tiers: fc.uniqueArray(nasty, { minLength: 3, maxLength: 3 }),
    // What reads as a number is no label in any cell.
    label: nasty.filter((text) => trimmed(text) !== '' && readNumber(text) === null && !YOUNG.test(text)),
    name: nasty,
  });
  const card = ({
    tiers,
    label,
    name,
  }: {
    readonly tiers: readonly string[];
    label: string;
    name: string;
  }): Scheme => {
    const preset = presetScheme('tiancheng', 'en-US') as ScorecardScheme;
    const [first, second] = preset.criteria;
    if (!first || !second) throw new Error('A card of two criteria is wanted');
    return {
      ...preset,
      name,
      tiers: tiers.map(
        (tier, i) => ({ ...preset.tiers[0], name: tier, cut: [80, 50, null][i] ?? null }) as never,
      ),
      caps: [{ when: { field: label, of: 'value', op: '=', value: label }, tier: tiers[2] ?? '' }],
      criteria: [
        { ...first, id: name, name: label, weight: 50 },
        {
          ...second,
          id: `${name}2`,
          name,
          weight: 50,
          scale: { kind: 'labels', numbers: true, bands: [{ labels: [label], points: 50 }] },
        },
      ],
    };
  };

  it('on DuckDB: one statement, it runs, tier names come back as they are', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const database = await openDuckDb();
    await database.run('CREATE TABLE canary AS SELECT 1 AS sings');
    await fc.assert(
      fc.asyncProperty(hostile, async ({ table, columns, tiers, label, name }) => {
        const scheme = card({ tiers, label, name });
        const [customer = '', a = '', b = ''] = columns;
        await database.fill(
          table,
          [
            [customer, 'VARCHAR'],
            [a, 'DOUBLE'],
            [b, 'VARCHAR'],
          ],
          [['x', 10, label]],
        );
        const mapped = new Map([
          [label, b],
          ['customer', customer],
          [name, a],
          [`${name}2`, b],
        ]);
        const sql = compiled(scheme, 'duckdb', { table: [table], columns: mapped, previousTier: null });
        expect((await connection.extractStatements(sql)).count).toBe(1);
        const rows = await database.run(sql);
        expect(rows).toHaveLength(1);
        expect(tiers).toContain(rows[0]?.['tier']);
        await database.run(`DROP TABLE "${table.replaceAll('"', '""')}"`);
      }),
      { numRuns: 60 },
    );
    expect(await database.run('SELECT sings FROM canary')).toEqual([{ sings: 1 }]);
    connection.closeSync();
    database.close();
  });

  it('in Spark SQL: one statement by its grammar', () => {
    const parser = new SparkSQL();
    fc.assert(
      fc.property(hostile, ({ table, columns, tiers, label, name }) => {
        const [customer = '', a = '', b = ''] = columns;
        const mapped = new Map([
          [label, b],
          ['customer', customer],
          [name, a],
          [`${name}2`, b],
        ]);
        const sql = compiled(card({ tiers, label, name }), 'spark', { table: [table], columns: mapped });
        expect(parser.getAllTokens(sql).filter((token) => token.text === ';')).toHaveLength(1);
        expect(parser.validate(sql)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('Refusals', () => {
  const codes = (scheme: Scheme, more: Partial<SqlSource> = {}): readonly string[] => {
    const result = compileSql(scheme, sourceOf(scheme, more), {
      dialect: 'duckdb',
      words: sqlWordsOf('en-US'),
    });
    return result.ok ? [] : result.issues.map((issue) => issue.code);
  };
  const abc = presetScheme('abc-80-95', 'en-US');

  it('a model that has to be fitted', () => {
    expect(codes(presetScheme('clv-bg-nbd', 'en-US'))).toEqual(['sql-not-possible']);
  });

  it('a needed column that is missing, the customer among them', () => {
    expect(codes(abc, { columns: new Map([['value', 'sales']]) })).toEqual(['column-missing']);
    expect(codes(abc, { columns: new Map([['customer', 'id']]) })).toEqual(['column-missing']);
    expect(codes(abc, { result: 'migration', previousTier: null })).toEqual(['column-missing']);
  });

  it('names no database can hold, and schemes that are wrong', () => {
    expect(codes(abc, { table: ['a\nb'] })).toEqual(['sql-name']);
    expect(codes(abc, { table: [] })).toEqual(['sql-name']);
    expect(codes(abc, { table: ['Tiers_order'] })).toEqual(['sql-name']);
    expect(codes(abc, { table: ['crm', 'tiers_order'] })).toEqual([]);
    expect(codes({ ...abc, tiers: [] })).toContain('no-tiers');
  });
});
