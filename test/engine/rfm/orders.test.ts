import { describe, expect, it } from 'vitest';
import { rfmFromOrders, type Orders, type OrdersOptions } from '../../../src/engine/rfm/orders.ts';
import { finish } from '../../../src/engine/steps.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';

const OPTIONS: OrdersOptions = {
  asOf: null,
  frequencyOf: 'orders',
  monetaryOf: 'sum',
  window: { from: null, to: null },
};

type Row = readonly [customer: string, date: number, amount: number, order?: string];

function ordersOf(rows: readonly Row[]): Orders {
  return {
    customer: rows.map((row) => row[0]),
    date: Float64Array.from(rows, (row) => row[1]),
    amount: Float64Array.from(rows, (row) => row[2]),
    order: rows.some((row) => row[3] !== undefined) ? rows.map((row) => row[3] ?? '') : null,
    included: new Uint8Array(rows.length).fill(1),
  };
}

const summary = (
  rows: readonly Row[],
  options: Partial<OrdersOptions> = {},
): Record<string, readonly number[]> => {
  const found = finish(rfmFromOrders(ordersOf(rows), { ...OPTIONS, ...options }));
  return Object.fromEntries(
    found.customers.map((name, i) => [
      name,
      [found.recency[i], found.frequency[i], found.monetary[i]] as number[],
    ]),
  );
};

describe('RFM from orders', () => {
  it('[O1] recency is whole days from the last purchase to the as-of date, by default the latest date in the data', () => {
    const rows: Row[] = [
      ['a', 100.9, 5],
      ['a', 90, 5],
      ['b', 103.2, 1],
    ];
    expect(summary(rows)).toEqual({ a: [3, 2, 10], b: [0, 1, 1] });
    expect(summary(rows, { asOf: 110.5 })).toEqual({ a: [10, 2, 10], b: [7, 1, 1] });
  });

  it('[O2] refunds net into the money but set neither frequency nor the last date', () => {
    expect(
      summary([
        ['a', 100, 50],
        ['a', 105, -20],
        ['b', 110, 1],
      ]),
    ).toMatchObject({ a: [10, 1, 30] });
  });

  it('[O3] a repeated order id counts once, a blank one for itself', () => {
    const rows: Row[] = [
      ['a', 1, 5, 'x'],
      ['a', 1, 5, 'x '],
      ['a', 1, 5, ''],
      ['a', 1, 5, ''],
      ['b', 1, 5, 'x'],
    ];
    expect(summary(rows)).toEqual({ a: [0, 3, 20], b: [0, 1, 5] });
  });

  it('[O4] days as frequency count each day once', () => {
    expect(
      summary(
        [
          ['a', 1.1, 5],
          ['a', 1.9, 5],
          ['a', 2, 5],
        ],
        { frequencyOf: 'days' },
      ),
    ).toEqual({ a: [0, 2, 15] });
  });

  it('[O5] rows after the as-of date are left out and listed', () => {
    const found = finish(
      rfmFromOrders(
        ordersOf([
          ['a', 10, 5],
          ['a', 12, 5],
        ]),
        { ...OPTIONS, asOf: 11 },
      ),
    );
    expect(found.issues).toEqual([{ code: 'future-date', row: 1, found: 12 }]);
    expect([...found.frequency]).toEqual([1]);
  });

  it('[O6] a customer without a purchase is listed, not scored', () => {
    const found = finish(
      rfmFromOrders(
        ordersOf([
          ['a', 10, -5],
          ['b', 10, 5],
        ]),
        OPTIONS,
      ),
    );
    expect(found.customers).toEqual(['b']);
    expect(found.issues).toEqual([{ code: 'no-purchase', customer: 'a' }]);
  });

  it('[O7] the window is inclusive on both sides', () => {
    expect(
      summary(
        [
          ['a', 9, 1],
          ['a', 10, 1],
          ['a', 12.5, 1],
          ['a', 13, 1],
        ],
        { window: { from: 10, to: 12 } },
      ),
    ).toEqual({
      a: [0, 2, 2],
    });
  });

  it('[O8] ids are compared as trimmed text', () => {
    expect(
      Object.keys(
        summary([
          ['00123', 1, 1],
          ['123', 1, 1],
          [' 123 ', 1, 1],
        ]),
      ),
    ).toEqual(['123', '00123']);
  });

  it.skipIf(!HAS_REFERENCE_DATA)(`[O9] equals the reference for all 995 customers${NEEDS_DATA}`, () => {
    const serial = (iso: string | undefined): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
    const rows = referenceRows('rfm_data_orders.csv').map((row): Row => [
      row['customer_id'] ?? '',
      serial(row['order_date']),
      Number(row['revenue']),
    ]);
    const found = summary(rows, { asOf: serial('2006-12-31') });
    const expected = referenceRows('ref_rfm_orders_standard.csv').map(
      (row) =>
        [row['customer_id'], [row['recency_days'], row['frequency'], row['monetary']].map(Number)] as const,
    );
    expect(found).toEqual(Object.fromEntries(expected));
  });
});
