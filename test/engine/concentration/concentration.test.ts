import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applicability,
  type Applicability,
  type ApplicabilityReason,
} from '../../../src/engine/concentration/applicability.ts';
import { type Concentration, concentration } from '../../../src/engine/concentration/concentration.ts';
import { lorenz, paretoCurve } from '../../../src/engine/concentration/curves.ts';
import { gini } from '../../../src/engine/concentration/gini.ts';
import { customersFor, topShare } from '../../../src/engine/concentration/top-share.ts';
import { xyz } from '../../../src/engine/concentration/variability.ts';
import { falling } from '../../../src/engine/math/falling.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';

const column = (...values: number[]): Float64Array => falling(Float64Array.from(values));
const positive = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 5, maxLength: 80 });

describe('concentration', () => {
  it('[N1] the top share takes ⌈20 %⌉ of the customers', () => {
    expect(concentration(column(50, 30, 10, 5, 3, 2)).top20).toBeCloseTo(0.8, 12);
    expect(concentration(column(1, 2, 3, 4)).top20).toBeNull();
  });

  it('[N1] of fewer than five customers no share is said', () => {
    const few = Float64Array.of(5, 4, 3, 2);
    expect([topShare(few, 0.2), customersFor(few, 0.8)]).toEqual([null, null]);
  });

  it('[N2] scenario S1: 18 of 100 customers make 80 %', () => {
    const found = concentration(column(...new Array(18).fill(8000 / 18), ...new Array(82).fill(2000 / 82)));
    expect(found).toMatchObject({ for80: 18, verdict: 'holds' });
  });

  it('[N3] the verdict turns at 80 % and 60 %', () => {
    expect(concentration(column(8, 0.5, 0.5, 0.5, 0.5)).verdict).toBe('holds');
    expect(concentration(column(6, 1, 1, 1, 1)).verdict).toBe('nearly');
    expect(concentration(column(5.9, 1, 1, 1, 1.1)).verdict).toBe('spread');
    expect(concentration(column(-1, -2, -3, -4, -5)).verdict).toBe('unknown');
  });

  it('[N4] Gini is 0 for equal values, near 1 for one owner of all, and blind to scale', () => {
    expect(gini(column(3, 3, 3))).toBe(0);
    for (const equal of [0.1, 0.7]) expect(gini(new Float64Array(20).fill(equal))).toBe(0);
    expect(gini(column(0, 0, 0, 1))).toBeCloseTo(0.75, 12);
    fc.assert(
      fc.property(positive, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, k) => {
        const one = gini(column(...values));
        const scaled = gini(column(...values.map((value) => value * k)));
        if (one === null || scaled === null) return;
        expect(scaled).toBeCloseTo(one, 6);
        expect(one).toBeGreaterThanOrEqual(-1e-9);
        expect(one).toBeLessThan(1);
      }),
    );
  });

  it('[N5] with losses Gini takes them as zero and says how many there are', () => {
    const found = concentration(column(10, 10, -5, 4, 1));
    expect(found.negative).toBe(1);
    expect(found.gini).toBeCloseTo(gini(column(10, 10, 0, 4, 1)) ?? NaN, 12);
    expect(Math.max(...(paretoCurve(column(10, 10, -5, 4, 1), 50) ?? []).map((point) => point.y))).toBe(1.25);
  });

  it('[N6] the Lorenz curve rises from (0, 0) to (1, 1) below the diagonal', () => {
    fc.assert(
      fc.property(positive, (values) => {
        const curve = lorenz(column(...values), 20);
        if (!curve) return;
        expect(curve[0]).toEqual({ x: 0, y: 0 });
        expect(curve.at(-1)).toEqual({ x: 1, y: 1 });
        for (const { x, y } of curve) expect(y).toBeLessThanOrEqual(x + 1e-9);
      }),
    );
  });

  it.skipIf(!HAS_REFERENCE_DATA)(`[N7] RFM orders: top 20 % 35.62 %, Gini .28960${NEEDS_DATA}`, () => {
    const money = referenceRows('ref_rfm_orders_standard.csv').map((row) => Number(row['monetary']));
    const found = concentration(column(...money));
    expect(found.top20).toBeCloseTo(0.3562, 4);
    expect(found.gini).toBeCloseTo(0.2896, 4);
  });
});

describe('is grading worthwhile', () => {
  const NOTHING = { span: 30, repeatShare: null };
  const ask = (spread: Concentration, staff: number | null, repeatShare: number | null): Applicability =>
    applicability({ concentration: spread, customers: spread.customers, staff, span: 30, repeatShare });
  const even = concentration(new Float64Array(100).fill(1));
  const skewed = concentration(column(...new Array(20).fill(40), ...new Array(80).fill(1)));

  it('[N8] many equal small buyers: not advised, because their values do not differ', () => {
    const found = ask(even, 1, 0.9);
    expect(found.advised).toBe(false);
    expect(found.reasons.map((one) => one.met)).toEqual([true, true, false]);
  });

  it('[N9] an unanswered question does not count against it', () => {
    expect(ask(skewed, null, null).advised).toBe(true);
    expect(ask(skewed, 10, null).advised).toBe(false);
    expect(ask(concentration(column(1, 1, 1, 1, 1, -5)), null, null)).toMatchObject({
      advised: false,
      reasons: [{ met: null }, { met: null }, { question: 'value-differs', met: null }],
    });
  });

  it('[N11] customers whose value is not known count among those to look after', () => {
    const [reason] = applicability({ ...NOTHING, concentration: skewed, customers: 130, staff: 4 }).reasons;
    expect(reason).toEqual({ question: 'beyond-span', met: true, found: 130, limit: 120 });
  });

  it('[N12] the figure that shows how values differ is named, in any unit of money', () => {
    const differs = (...values: number[]): ApplicabilityReason | undefined =>
      ask(concentration(column(...values)), null, null).reasons[2];
    for (const unit of [1, 0.013, 0.7, 1e4 / 3]) {
      const all = (count: number, value: number): number[] => new Array<number>(count).fill(value * unit);
      expect(differs(...all(20, 2.5), ...all(80, 0.625))?.question).toBe('value-differs');
      expect(differs(...all(20, 1))).toMatchObject({ question: 'one-large', met: true, limit: 0.05 });
      expect(differs(...all(50, 1.7), ...all(50, 0.3))).toMatchObject({ question: 'uneven', limit: 0.35 });
      expect(differs(...all(50, 1.69), ...all(50, 0.31))).toMatchObject({
        question: 'value-differs',
        met: false,
      });
    }
  });
});

describe('XYZ', () => {
  it('[N10] X up to 0.5, Y up to 1, Z above, by the population deviation', () => {
    expect(xyz([1, 1, 1])).toBe('X');
    expect(xyz([1, 3])).toBe('X');
    expect(xyz([0, 2])).toBe('Y');
    expect(xyz([0, 0, 9])).toBe('Z');
    expect(xyz([0, 0])).toBeNull();
  });

  it('[N13] a variation on a cut belongs to the better class, in any unit of money', () => {
    for (const unit of [0.013, 0.1, 0.7, 1.1, 1e200])
      expect([xyz([unit, 3 * unit]), xyz([0, 2 * unit])]).toEqual(['X', 'Y']);
  });
});
