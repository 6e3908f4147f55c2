import { describe, expect, it } from 'vitest';
import { bestOrder, orderValue, type OrderOffer } from '../../../src/engine/decision/order-value.ts';
import { twoGroups } from '../../../src/engine/decision/two-groups.ts';
import {
  clvOfCustomer,
  simpleClv,
  yearlyMargin,
  type SimpleClvOptions,
} from '../../../src/engine/clv/simple-clv.ts';

const offer = (amount: number, margin: number, more: Partial<OrderOffer> = {}): OrderOffer => ({
  amount,
  margin,
  termDays: 0,
  capitalCost: 0.06,
  badDebt: 0,
  lossRate: 1,
  ...more,
});

describe('the three decisions', () => {
  it('[D1] S1: 18 customers with 8,000 against 82 with 2,000', () => {
    const found = twoGroups({ customers: 18, value: 8000 }, { customers: 82, value: 2000 });
    expect(found?.average).toBeCloseTo(444.44, 2);
    expect(found?.restAverage).toBeCloseTo(24.39, 2);
    expect(found).toMatchObject({ share: 0.18, valueShare: 0.8 });
    expect(twoGroups({ customers: 0, value: 1 }, { customers: 1, value: 1 })).toBeNull();
    for (const value of [0, -100])
      expect(twoGroups({ customers: 20, value: 800 }, { customers: 80, value })).toMatchObject({
        times: null,
      });
  });

  it('[D2] S2: the smaller order with the larger profit goes first', () => {
    expect(bestOrder([offer(6000, 0.1), offer(5000, 0.15)])).toBe(1);
  });

  it('[D3] S3: half a year of credit makes 100 of profit 70.4, less than 80 paid on time', () => {
    const late = offer(1000, 0.1, { termDays: 180 });
    expect(orderValue(late)).toMatchObject({ profit: 100 });
    expect(orderValue(late).value).toBeCloseTo(70.41, 2);
    expect(bestOrder([late, offer(800, 0.1)])).toBe(1);
    expect(bestOrder([offer(1000, 0.4, { termDays: 180 }), offer(800, 0.4)])).toBe(0);
    expect(bestOrder([])).toBeNull();
  });

  it('[D4] the best of many orders is found, the first of equals, and an order of no amount is none', () => {
    const many = new Array<OrderOffer>(200_000).fill(offer(800, 0.1));
    expect(bestOrder([...many, offer(801, 0.1), offer(801, 0.1)])).toBe(200_000);
    expect(bestOrder([offer(0.3, 1), offer(3, 0.1)])).toBe(0);
    expect(bestOrder([offer(0, 0.1), offer(100, -0.2), offer(100, -0.1)])).toBe(2);
    expect(bestOrder([offer(0, 0.1)])).toBeNull();
  });
});

describe('simple lifetime value', () => {
  const options: SimpleClvOptions = {
    retention: 0.8,
    discount: 0.1,
    years: null,
    firstMargin: 'in-a-year',
    acquisitionCost: 0,
  };
  const margin = yearlyMargin({ averageOrder: 200, ordersPerYear: 4, margin: 0.3 });

  it('[L1] for ever, for ever with the first margin now, and over three years', () => {
    expect(simpleClv(margin, options)).toBeCloseTo(640, 9);
    expect(simpleClv(margin, { ...options, firstMargin: 'now' })).toBeCloseTo(880, 9);
    expect(simpleClv(margin, { ...options, years: 3 })).toBeCloseTo(492.26145755, 8);
    expect(simpleClv(margin, { ...options, years: 3, acquisitionCost: 100 })).toBeCloseTo(392.26145755, 8);
  });

  it('[L2] assumptions out of range give no number', () => {
    expect(simpleClv(margin, { ...options, retention: 1 })).toBeNaN();
    expect(simpleClv(margin, { ...options, discount: -0.1 })).toBeNaN();
  });

  it('[L3] no orders, no value', () => {
    const idle = { averageOrder: 200, ordersPerYear: 0, margin: 0.3 };
    expect(clvOfCustomer(idle, options)).toBe(0);
    expect(clvOfCustomer(idle, { ...options, acquisitionCost: 100 })).toBe(0);
    expect(clvOfCustomer({ ...idle, averageOrder: NaN }, options)).toBe(0);
    expect(clvOfCustomer(idle, { ...options, retention: 1 })).toBeNaN();
    expect(
      clvOfCustomer({ ...idle, averageOrder: 0, ordersPerYear: 4 }, { ...options, acquisitionCost: 100 }),
    ).toBe(-100);
  });
});
