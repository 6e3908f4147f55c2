import { describe, expect, it } from 'vitest';
import { discountedClv } from '../../../src/engine/clv/discounted-clv.ts';
import { forecast } from '../../../src/engine/clv/forecast.ts';
import { holdout, holdoutNote } from '../../../src/engine/clv/holdout.ts';
import { purchaseHistory, type HistoryOrders } from '../../../src/engine/clv/purchase-history.ts';
import { finish } from '../../../src/engine/steps.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';

const serial = (iso: string | undefined): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

function ordersOf(rows: readonly (readonly [string, number, number])[]): HistoryOrders {
  return {
    customer: rows.map((row) => row[0]),
    date: Float64Array.from(rows, (row) => row[1]),
    amount: Float64Array.from(rows, (row) => row[2]),
    included: new Uint8Array(rows.length).fill(1),
  };
}

describe('purchase history', () => {
  it('[H1] the first day is no repeat, orders of a day are one, a refunded day is none', () => {
    const history = finish(
      purchaseHistory(
        ordersOf([
          ['a', 10.2, 5],
          ['a', 10.9, 5],
          ['a', 17, 8],
          ['a', 24, 3],
          ['a', 24, -4],
          ['a', 25, 0.3],
          ['a', 25, -0.1],
          ['a', 25, -0.2],
          ['b', 31, 1],
        ]),
        null,
      ),
    );
    expect(history.customers).toEqual(['a', 'b']);
    expect([...history.x]).toEqual([1, 0]);
    expect([...history.tx]).toEqual([1, 0]);
    expect([...history.T]).toEqual([3, 0]);
    expect([...history.zbar]).toEqual([8, 0]);
  });
});

describe('forecast', () => {
  it('[H2] thin data are refused with their numbers', () => {
    const history = finish(
      purchaseHistory(
        ordersOf([
          ['a', 1, 5],
          ['b', 2, 5],
        ]),
        null,
      ),
    );
    expect(finish(forecast(history, { months: 12, monthlyDiscount: 0.01, margin: 1 }))).toEqual({
      ok: false,
      issues: [{ code: 'clv-too-thin', customers: 2, repeaters: 0 }],
    });
  });
});

describe.skipIf(!HAS_REFERENCE_DATA)(`forecast on the CDNOW sample${NEEDS_DATA}`, () => {
  const log = HAS_REFERENCE_DATA ? referenceRows('cdnow_sample_transactions.csv') : [];
  const orders = ordersOf(
    log.map((row) => [row['sample_id'] ?? '', serial(row['date']), Number(row['dollars'])] as const),
  );

  it('[H3] discounted value of every customer equals the reference', () => {
    const model = { r: 0.2425929, alpha: 4.41353138, a: 0.79288618, b: 2.42575374 };
    for (const row of referenceRows('ref_cdnow_clv_mle_params.csv')) {
      const history = { x: Number(row['x']), tx: Number(row['t_x']), T: Number(row['T']) };
      const found = discountedClv(model, history, {
        spend: Number(row['exp_avg_value']),
        months: 12,
        monthlyDiscount: 0.01,
      });
      const expected = Number(row['clv_12m_1pct']);
      expect(Math.abs(found / expected - 1), `customer ${row['id']}`).toBeLessThan(1e-4);
    }
  });

  it('[H4] the holdout shows the model beside the naive rate: 1,882 purchases, 1,653 expected', () => {
    const found = finish(holdout(orders, { calibrationEnd: serial('1997-09-30'), end: null }));
    expect(found?.actual).toBe(1882);
    expect(Math.round(found?.predicted ?? 0)).toBeGreaterThan(1600);
    expect(Math.round(found?.predicted ?? 0)).toBeLessThan(1700);
    expect(found?.error).toBeLessThan(found?.naiveError ?? 0);
  });

  it('[H9] a grade says how the model does on the last quarter of the orders, beside the past rate', () => {
    const note = finish(holdoutNote(orders, finish(purchaseHistory(orders, null))));
    if (!note) throw new Error('no note');
    expect(note).toMatchObject({ code: 'clv-holdout', weeks: 20 });
    expect(Math.abs(note.predicted - note.actual)).toBeLessThan(Math.abs(note.naive - note.actual));
    const later = finish(holdoutNote(orders, finish(purchaseHistory(orders, serial('1997-09-30')))));
    expect(later?.weeks).toBe(10);
  });

  it('[H9] an order log of days has nothing to test it on', () => {
    const days = ordersOf(orders.customer.map((id, i) => [id, 1 + (i % 20), 5] as const));
    expect(finish(holdoutNote(days, finish(purchaseHistory(days, null))))).toBeNull();
  });

  it('[H5] alive, purchases, spend and value come for every customer, finite', () => {
    const found = finish(
      forecast(finish(purchaseHistory(orders, serial('1997-09-30'))), {
        months: 12,
        monthlyDiscount: 0.01,
        margin: 0.3,
      }),
    );
    if (!found.ok) throw new Error('refused');
    for (const column of [
      found.value.alive,
      found.value.purchases,
      found.value.spend,
      found.value.clv,
      found.value.naive,
    ]) {
      expect(column).toHaveLength(2357);
      expect(column.every(Number.isFinite)).toBe(true);
    }
    expect(found.value.correlation).toBeCloseTo(0.114, 2);
  });
});

describe.skipIf(!HAS_REFERENCE_DATA)(`histories of another log${NEEDS_DATA}`, () => {
  it('[H6] equal those that the library lifetimes makes of its own example, in days', () => {
    const log = referenceRows('lifetimes_example_transactions.csv');
    const history = finish(
      purchaseHistory(
        ordersOf(log.map((row) => [row['id'] ?? '', serial(row['date']), 1] as const)),
        serial('2014-12-31'),
      ),
    );
    const found = new Map(
      history.customers.map((id, i) => [id, [history.x[i], history.tx[i], history.T[i]]]),
    );
    const expected = referenceRows('ref_lifetimes_example_summary.csv');
    expect(found.size).toBe(expected.length);
    for (const row of expected) {
      const [x, tx, T] = found.get(row['id'] ?? '') ?? [];
      expect([x, Math.round((tx ?? NaN) * 7), Math.round((T ?? NaN) * 7)]).toEqual(
        [row['frequency'], row['recency'], row['T']].map(Number),
      );
    }
  });
});
