import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBgNbd } from '../../../src/engine/clv/bg-nbd.ts';
import { forecast } from '../../../src/engine/clv/forecast.ts';
import { purchaseHistory, type PurchaseHistory } from '../../../src/engine/clv/purchase-history.ts';
import { finish } from '../../../src/engine/steps.ts';

const CUSTOMERS = 110;
const OPTIONS = { months: 12, monthlyDiscount: 0.01, margin: 0.3 };

interface Log {
  /** Days after the first, and spends, that customers take in turn. */
  readonly days: readonly (readonly number[])[];
  readonly spends: readonly number[];
}

function historyOf({ days, spends }: Log): PurchaseHistory {
  const rows = Array.from({ length: CUSTOMERS }, (_, i) => days[i % days.length] ?? []).flatMap((list, i) =>
    list.map((day, k) => ({ id: `K${i}`, day, spend: spends[(i + k) % spends.length] ?? 0 })),
  );
  return finish(
    purchaseHistory(
      {
        customer: rows.map((row) => row.id),
        date: Float64Array.from(rows, (row) => 45_000 + row.day),
        amount: Float64Array.from(rows, (row) => row.spend),
        included: new Uint8Array(rows.length).fill(1),
      },
      null,
    ),
  );
}

/** Every number of an answer is one; a refusal says which part does not fit. */
function expectNumbers(log: Log): void {
  const found = finish(forecast(historyOf(log), OPTIONS));
  if (!found.ok) {
    expect(found.issues.map((issue) => issue.code).join()).toMatch(/^clv-(no-fit|no-mean|too-thin)/u);
    return;
  }
  const { alive, purchases, spend, clv, naive, correlation } = found.value;
  for (const column of [alive, purchases, spend, clv, naive])
    expect([...column].every(Number.isFinite)).toBe(true);
  expect(purchases.every((count) => count >= 0)).toBe(true);
  expect(Number.isFinite(correlation)).toBe(true);
}

const run = (count: number, step: number): number[] => Array.from({ length: count }, (_, i) => i * step);

describe('forecast of odd orders', () => {
  it.each<[string, Log]>([
    ['everybody buys daily for the same', { days: [run(9, 1)], spends: [10] }],
    [
      'everybody bought twice, long ago, but one',
      { days: [[0, 1], ...Array<number[]>(30).fill([0, 1]), [0, 900]], spends: [10, 20] },
    ],
    ['all in two days', { days: [[0, 1]], spends: [10, 12, 50] }],
    [
      'free orders only',
      {
        days: [
          [0, 3],
          [1, 9, 20],
        ],
        spends: [0],
      },
    ],
    [
      'spends between a cent and a billion',
      { days: [[0, 3, 9], [1, 9, 20], [4]], spends: [0.01, 1e9, 5, 80] },
    ],
    ['one buys 800 times', { days: [run(800, 1), [0], [5, 90], [300, 420, 777]], spends: [10, 12, 50] }],
  ])('[H7] %s: numbers or a refusal', (_name, log) => {
    expectNumbers(log);
  });

  it('[H7] any log: numbers or a refusal', () => {
    const list = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });
    const log = fc.record({
      days: fc.array(list, { minLength: 1, maxLength: 5 }),
      spends: fc.array(fc.oneof(fc.constant(10), fc.double({ min: -5, max: 1e6, noNaN: true })), {
        minLength: 1,
        maxLength: 4,
      }),
    });
    fc.assert(fc.property(log, expectNumbers), { numRuns: 15, interruptAfterTimeLimit: 10_000 });
  });

  it('[H8] where nobody leaves, or all leave alike, the likelihood settles though the parameters have no end', () => {
    const fit = finish(
      fitBgNbd(historyOf({ days: [run(9, 7), run(12, 5), [3, 20, 40, 62], [10, 61]], spends: [10, 20] })),
    );
    expect(fit.settled).toBe(true);
    for (const value of [fit.r, fit.alpha, fit.a, fit.b]) {
      expect(value).toBeGreaterThanOrEqual(1e-4);
      expect(value).toBeLessThanOrEqual(1e4);
    }
  });
});
