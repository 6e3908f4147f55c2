import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cells } from '../../src/engine/cell.ts';
import { rfmScores } from '../../src/engine/index.ts';
import type { RfmScheme } from '../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { gradeCells, tierNames, valueOf } from '../engine/grade-cells.ts';
import { cases } from '../warehouse/cases.ts';
import { gradeTwice } from './compare.ts';
import { openDuckDb, type Database } from './duckdb.ts';

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => database.close());

it('a part of the warehouse’s result, graded in Excel by frozen cut points, keeps its scores and tiers', async () => {
  const orders = cases().find((one) => one.name === 'rfm-orders-10');
  if (orders === undefined) throw new Error('There is no case of orders');
  const { rows } = await gradeTwice(database, orders);
  const column = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[name]));
  const base = presetScheme('rfm-10', 'zh-CN') as RfmScheme;
  const all = { recency: column('recency'), frequency: column('frequency'), monetary: column('monetary') };
  const frozen: RfmScheme = { ...base, cuts: rfmScores(all, base).cuts };
  const part = rows.filter((_, i) => i % 4 === 0);
  const cells: Cells = [
    ['customer', 'recency', 'frequency', 'monetary'],
    ...part.map((row) => [
      String(row['customer']),
      ...['recency', 'frequency', 'monetary'].map((key) => Number(row[key])),
    ]),
  ];
  const tiers = part.map((row) => row['tier']);
  const graded = valueOf(gradeCells(cells, frozen).result);
  expect(Array.from(graded.score ?? [])).toEqual(part.map((row) => row['score']));
  expect(tierNames(graded)).toEqual(tiers);
  // Without frozen cut points the part is measured by itself.
  expect(tierNames(valueOf(gradeCells(cells, base).result))).not.toEqual(tiers);
});
