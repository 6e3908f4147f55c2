import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cells } from '../../src/engine/cell.ts';
import type { Scheme } from '../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../support/reference-data.ts';
import { differences, gradeTwice } from './compare.ts';
import { openDuckDb, type Database } from './duckdb.ts';

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
  if (!HAS_REFERENCE_DATA) console.warn(`The statements are not compared on the reference data${NEEDS_DATA}`);
});
afterAll(() => database.close());

const AS_OF = 39_082; // 2006-12-31

function ordersOf(): Cells {
  const rows = referenceRows('rfm_data_orders.csv');
  return [
    ['客户', '下单日期', '订单金额'],
    ...rows.map((row) => [row['customer_id'] ?? '', row['order_date'] ?? '', Number(row['revenue'])]),
  ];
}

describe('The statement on the reference data', () => {
  it.skipIf(!HAS_REFERENCE_DATA)(
    `scores 995 customers as published, from 4,906 orders${NEEDS_DATA}`,
    async () => {
      const scheme = presetScheme('rfm-orders-10', 'en-US');
      const twice = await gradeTwice(database, { cells: ordersOf(), scheme }, { asOf: AS_OF });
      expect(differences(twice)).toEqual([]);
      const found = new Map(twice.rows.map((row) => [row['customer'], row] as const));
      const standard = referenceRows('ref_rfm_orders_standard.csv');
      expect(found.size).toBe(995);
      for (const row of standard) {
        const mine = found.get(row['customer_id']);
        expect([mine?.['r'], mine?.['f'], mine?.['m']].join('')).toBe(row['rfm']);
      }
    },
  );

  it.skipIf(!HAS_REFERENCE_DATA)(
    `nests, spreads and splits them as the engine does${NEEDS_DATA}`,
    async () => {
      const base = presetScheme('rfm-orders-10', 'en-US');
      for (const change of [
        { nested: true },
        { binning: 'dense' },
        { binning: 'r-package' },
        { monetaryOf: 'average' },
      ]) {
        const scheme = { ...base, ...change } as Scheme;
        const twice = await gradeTwice(database, { cells: ordersOf(), scheme }, { asOf: AS_OF });
        expect(differences(twice)).toEqual([]);
      }
    },
  );

  it.skipIf(!HAS_REFERENCE_DATA)(`grades their totals by value and by share alike${NEEDS_DATA}`, async () => {
    const totals = new Map<string, number>();
    for (const [id, , amount] of ordersOf().slice(1))
      totals.set(String(id), (totals.get(String(id)) ?? 0) + Number(amount));
    const cells: Cells = [['客户', '年销售额'], ...[...totals].map(([id, sum]) => [id, sum])];
    for (const id of ['abc-80-95', 'abc-70-90', 'abc-sap', 'pyramid-3', 'pyramid-4'] as const)
      expect(differences(await gradeTwice(database, { cells, scheme: presetScheme(id, 'en-US') }))).toEqual(
        [],
      );
  });
});
