import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { plainLabel } from '../../src/engine/scorecard/label-points.ts';
import { trimmed } from '../../src/engine/table/cell-text.ts';
import { sqlWordsOf } from '../../src/locales/sql-words.ts';
import { dialects, type Dialect } from '../../src/sql/index.ts';
import { plainTextFor } from '../../src/sql/plain-text.ts';
import { differences, gradeTwice } from './compare.ts';
import { openDuckDb, type Database } from './duckdb.ts';
import { cardOf, LABELS, near, spelledCard, spellings } from './spellings.ts';

// Many small statements: generous, for a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => database.close());

describe('Labels are compared in a statement as in the engine', () => {
  it('full width, ligatures, circles, accents by themselves, capitals of every script, unseen ends', async () => {
    let met = 0;
    await fc.assert(
      fc.asyncProperty(spelledCard, async (card) => {
        const twice = await gradeTwice(database, card);
        expect(differences(twice)).toEqual([]);
        met += twice.found.filter((one) => (one.score ?? 0) > 0).length;
      }),
      { numRuns: 60 },
    );
    expect(met).toBeGreaterThan(500);
  });

  it('in Spark’s way, which joins no accents and knows no forms, run by DuckDB', async () => {
    const { plain, plained, composes } = dialects.spark;
    const dialect = { ...dialects.duckdb, plain, plained, composes };
    const found = await asPlain(dialect, fc.sample(spelled, { numRuns: 500, seed: 8 }));
    expect(found.filter((one) => one.equal).length).toBeGreaterThan(300);
    expect(found.filter((one) => one.inSql !== one.equal)).toEqual([]);
  });
});

const spelled = fc
  .constantFrom(...LABELS)
  .chain((label) =>
    fc.record({
      label: fc.constant(label),
      text: fc.oneof({ weight: 5, arbitrary: spellings(label) }, { weight: 1, arbitrary: near }),
    }),
  )
  // DuckDB drops the dot of this capital, which Spark SQL keeps as the engine does.
  .filter(({ text }) => !text.normalize('NFC').includes('İ'));

/** Whether texts equal labels, by a statement and by the engine. */
async function asPlain(
  dialect: Dialect,
  pairs: readonly { readonly label: string; readonly text: string }[],
) {
  const scheme = cardOf(LABELS);
  const { cte, of } = plainTextFor(scheme, { dialect, words: sqlWordsOf('en-US'), name: 'letters' });
  const rows = pairs.map(({ text }, i) => `(${i}, ${dialect.literal(text)})`);
  const sql = `WITH letters AS (${cte?.body}) SELECT i, ${of('text')} AS plain
    FROM (VALUES ${rows.join(', ')}) AS t(i, text) CROSS JOIN letters AS l ORDER BY i`;
  const plain = (await database.run(sql)).map((row) => row['plain']);
  return pairs.map(({ label, text }, i) => ({
    label,
    text,
    inSql: plain[i] === plainLabel(label),
    equal: plainLabel(trimmed(text)) === plainLabel(label),
  }));
}
