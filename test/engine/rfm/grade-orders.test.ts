import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import {
  checkScheme,
  PENDING,
  rfmScores,
  type Graded,
  type GradeOptions,
} from '../../../src/engine/index.ts';
import type { RfmScheme } from '../../../src/engine/scheme/scheme.ts';
import { issueText } from '../../../src/locales/issue-text.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { allIssuePhrases } from '../../../src/locales/all-issue-phrases.ts';
import { needName } from '../../../src/locales/need-name.ts';
import { rfmOrders10 } from '../../../src/presets/rfm.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

const BASE = rfmOrders10 as RfmScheme;
const HEADER = ['customer_id', 'order_date', 'revenue'];
const serial = (iso: string | undefined): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

interface Run {
  readonly scheme?: Partial<RfmScheme>;
  readonly options?: Partial<GradeOptions>;
}

function gradeRows(rows: Cells, { scheme, options }: Run = {}): Graded {
  return valueOf(gradeCells([HEADER, ...rows], { ...BASE, ...scheme }, options).result);
}

/** Values of an extra column by customer. */
function extra(graded: Graded, key: string): Record<string, unknown> {
  const values = graded.extras.find((one) => one.key === key)?.values ?? [];
  return Object.fromEntries((graded.customers ?? []).map((id, i) => [id, values[i]]));
}

const ROWS: Cells = [
  ['a', 45_100, 50],
  ['a', 45_105, -20],
  ['b', 45_110, 10],
  ['b', 45_110, 30],
  ['c', 45_090, 400],
  ['', 45_091, 7],
  ['d', 45_120, 5],
];

describe('grades of orders, from cells to tiers', () => {
  it('[RO1] refunds net into the money only; a blank id is left out and listed', () => {
    const { readIssues, result } = gradeCells([HEADER, ...ROWS], BASE);
    const graded = valueOf(result);
    expect(graded.customers).toEqual(['a', 'b', 'c', 'd']);
    expect(extra(graded, 'recency')).toEqual({ a: 20, b: 10, c: 30, d: 0 });
    expect(extra(graded, 'frequency')).toEqual({ a: 1, b: 2, c: 1, d: 1 });
    expect(extra(graded, 'monetary')).toEqual({ a: 30, b: 40, c: 400, d: 5 });
    expect([...readIssues, ...graded.issues]).toContainEqual({ code: 'blank-customer', row: 5 });
  });

  it('[RO2] days as frequency, the average, the window and the as-of date reach the scores', () => {
    expect(extra(gradeRows(ROWS, { scheme: { frequencyOf: 'days' } }), 'frequency')).toMatchObject({ b: 1 });
    expect(extra(gradeRows(ROWS, { scheme: { monetaryOf: 'average' } }), 'monetary')).toMatchObject({
      b: 20,
    });
    const brought = (monetaryOf: 'sum' | 'average'): number =>
      gradeRows(ROWS, { scheme: { monetaryOf } }).report.tiers.reduce(
        (sum, { value }) => sum + (value ?? 0),
        0,
      );
    expect(brought('average')).toBeCloseTo(brought('sum'), 9);
    const window = { from: 45_100, to: 45_110 };
    expect(gradeRows(ROWS, { scheme: { window } }).customers).toEqual(['a', 'b']);
    const early = gradeRows(ROWS, { options: { asOf: 45_110 } });
    expect(early.issues).toContainEqual({ code: 'future-date', row: 6, found: 45_120 });
    expect([early.customers, early.asOf]).toEqual([['a', 'b', 'c'], 45_110]);
  });

  it('[RO3] a tier set by hand goes above the segment, which stays beside it', () => {
    const [first] = BASE.tiers;
    const last = BASE.tiers.at(-1);
    const plain = gradeRows(ROWS);
    const to = plain.tiers[plain.tier[0] ?? 0] === first ? last : first;
    const overrides = new Map([['a', { tier: to?.name ?? '', reason: 'key account', date: null }]]);
    const set = gradeRows(ROWS, { options: { overrides } });
    expect(set.tiers[set.tier[0] ?? -1]?.name).toBe(to?.name);
    expect([...(set.computed ?? [])]).toEqual([...plain.tier]);
    expect(extra(set, 'segment')).toEqual(extra(plain, 'segment'));
  });

  it('[O10] an order without a date or an amount is left out and listed with what it lacks', () => {
    const rows: Cells = [['a', null, 900], ...ROWS, ['b', 45_111, ''], ['e', '', ' ']];
    const graded = gradeRows(rows);
    expect(graded.issues.filter((issue) => issue.code === 'incomplete-order')).toEqual([
      { code: 'incomplete-order', row: 0, missing: ['order_date'] },
      { code: 'incomplete-order', row: 8, missing: ['revenue'] },
      { code: 'incomplete-order', row: 9, missing: ['order_date', 'revenue'] },
    ]);
    expect(extra(graded, 'monetary')).toEqual(extra(gradeRows(ROWS), 'monetary'));
  });

  it('[O10] one with a cell that cannot be read is listed for that cell alone', () => {
    const odd: Cells = [
      ['b', 'soon', 5],
      ['b', 45_111, 'free'],
      ['b', 'soon', ''],
    ];
    const { readIssues, result } = gradeCells([HEADER, ...ROWS, ...odd], BASE);
    const listed = [...readIssues, ...valueOf(result).issues].filter(
      (issue) => 'row' in issue && issue.row >= 7,
    );
    expect(listed.map((issue) => issue.code).sort()).toEqual(['not-a-date', 'not-a-date', 'not-a-number']);
  });

  it('[O11] a customer who cannot be scored is listed with the row of the first order', () => {
    const graded = gradeRows([...ROWS, ['a ', 45_100, 1], ['e', 45_112, 1e308], ['e', 45_113, 1e308]]);
    expect(graded.customers?.[4]).toBe('e');
    expect(graded.tier[4]).toBe(PENDING);
    expect(graded.issues).toContainEqual({ code: 'pending', row: 8, missing: ['revenue'] });
  });
});

describe('too few differences among customers found in orders', () => {
  it('[RO7] are told of the figure, not of the column it was worked out from', () => {
    const header = [...HEADER, 'order no'];
    const rows = ROWS.map((row, i) => [...row, `order ${i}`]);
    const { issues } = valueOf(gradeCells([header, ...rows], BASE).result);
    const few = issues.filter(({ code }) => code === 'few-bins');
    expect(few).toContainEqual({ code: 'few-bins', figure: 'frequency', asked: 5, made: 2 });
    const said = few.map((issue) => {
      const phrases = allIssuePhrases('zh-CN');
      return issueText(issue, { locale: 'zh-CN', phrases, needName, top: 0 });
    });
    expect(said).toContain('购买次数的不同数值太少，分不出 5 组，只分出 2 组。');
    expect(said.join('')).not.toContain('order');
  });
});

describe('grades of customer rows', () => {
  const header = ['客户', '最近购买天数', '购买次数', '消费金额'];
  const scheme = presetScheme('rfm-11', 'zh-CN');
  const codes = (graded: Graded): unknown => graded.extras.find((one) => one.key === 'rfm')?.values;

  it('[R6] days below zero are listed and not scored, and count for nobody', () => {
    const rows: Cells = Array.from({ length: 40 }, (_, i) => [`客户${i}`, i, 1 + (i % 7), 10 * i]);
    const odd = gradeCells([header, ...rows, ['未来', -3, 9, 999]], scheme);
    const graded = valueOf(odd.result);
    expect(graded.issues).toContainEqual({ code: 'negative-recency', row: 40, found: -3 });
    expect(graded.tier[40]).toBe(PENDING);
    const without = valueOf(gradeCells([header, ...rows], scheme).result);
    expect([...(graded.score ?? [])].slice(0, 40)).toEqual([...(without.score ?? [])]);
  });

  it.each([1, 2, 40])('[R7] %i alike score 511, with notices', (count) => {
    const rows: Cells = Array.from({ length: count }, (_, i) => [`客户${i}`, 12, 3, 99.5]);
    const graded = valueOf(gradeCells([header, ...rows], scheme).result);
    expect(codes(graded)).toEqual(rows.map(() => '511'));
    const said = graded.issues.map((issue) => issue.code);
    expect(said.filter((code) => code === 'all-equal')).toHaveLength(3);
    expect(said.includes('few-customers')).toBe(count < 30);
  });
});

describe.skipIf(!HAS_REFERENCE_DATA)(`grades of the reference orders${NEEDS_DATA}`, () => {
  const rows = HAS_REFERENCE_DATA
    ? referenceRows('rfm_data_orders.csv').map((row) => [
        row['customer_id'] ?? '',
        serial(row['order_date']),
        Number(row['revenue']),
      ])
    : [];
  const options = { asOf: serial('2006-12-31') };
  const byCustomer = (file: string, names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      referenceRows(file).map((row) => [row['customer_id'], names.map((name) => row[name]).join('')]),
    );

  it('[RO4] parity mode gives all 995 customers the scores of the R package', () => {
    const graded = gradeRows(rows, { scheme: { binning: 'r-package' }, options });
    expect(graded.count).toBe(995);
    expect(extra(graded, 'rfm')).toEqual(byCustomer('ref_rfm_orders_q5_scores.csv', ['rfm_score']));
  });

  it('[RO5] standard, nested and ntile scores of all customers equal the reference', () => {
    const file = 'ref_rfm_orders_standard.csv';
    // Ranks break ties by place, so customers must come in the reference's order.
    const place = new Map(referenceRows(file).map((row, i) => [row['customer_id'], i]));
    const placeOf = (row: Cells[number]): number => place.get(String(row[0])) ?? 0;
    const placed = [...rows].sort((a, b) => placeOf(a) - placeOf(b));
    const scores = (scheme: Partial<RfmScheme>): unknown =>
      extra(gradeRows(placed, { scheme, options }), 'rfm');
    expect(scores({ binning: 'standard' })).toEqual(byCustomer(file, ['rfm']));
    expect(scores({ binning: 'standard', nested: true })).toEqual(byCustomer(file, ['Rn', 'Fn', 'Mn']));
    expect(scores({ binning: 'ntile' })).toEqual(byCustomer(file, ['R_ntile', 'F_ntile', 'M_ntile']));
  });

  it('[RO6] cuts kept from the reference score part of the customers as the whole did', () => {
    const cuts = {
      recency: [115, 181, 297.2, 482],
      frequency: [3, 4, 5, 6],
      monetary: [256, 382, 506, 666],
      closed: 'right',
    } as const;
    const whole = extra(gradeRows(rows, { scheme: { cuts }, options }), 'rfm');
    const few = new Set(Object.keys(whole).slice(0, 40));
    const part = extra(
      gradeRows(
        rows.filter((row) => few.has(String(row[0]))),
        { scheme: { cuts }, options },
      ),
      'rfm',
    );
    expect(Object.keys(part)).toHaveLength(40);
    expect(part).toEqual(Object.fromEntries(Object.entries(whole).slice(0, 40)));
  });

  it('[RO6] cuts that coincide, as ties make them, are kept and give the scores they were taken from', () => {
    const frequency = Float64Array.from({ length: 200 }, (_none, i) =>
      i < 120 ? 1 : i < 160 ? 2 : 3 + (i % 5),
    );
    const other = Float64Array.from({ length: 200 }, (_none, i) => i);
    const columns = { recency: other, frequency, monetary: other };
    const scheme = presetScheme('rfm-10', 'en-US') as RfmScheme;
    const { cuts, f } = rfmScores(columns, scheme);
    expect(cuts?.frequency.slice(0, 2)).toEqual([1, 1]);
    expect(checkScheme({ ...scheme, cuts })).toEqual([]);
    expect(rfmScores(columns, { ...scheme, cuts }).f).toEqual(f);
  });

  it('[R5] fixed breaks give the counts of the R package', () => {
    const cuts = {
      recency: [115, 181, 297, 482],
      frequency: [4, 5, 6, 8],
      monetary: [256, 382, 506, 666],
      closed: 'left',
    } as const;
    const graded = gradeRows(rows, { scheme: { cuts }, options });
    const counts = (key: string): number[] =>
      [1, 2, 3, 4, 5].map((score) => Object.values(extra(graded, key)).filter((one) => one === score).length);
    expect([counts('r'), counts('f'), counts('m')]).toEqual([
      [197, 201, 198, 199, 200],
      [268, 187, 176, 244, 120],
      [200, 200, 197, 203, 195],
    ]);
  });

  it("[G5] the R package's own segments: every customer, and counts, orders and money of each", () => {
    const { tiers, segments, binning } = presetScheme('rfm-r-package', 'en-US') as RfmScheme;
    const graded = gradeRows(rows, { scheme: { tiers, segments, binning }, options });
    const ours = extra(graded, 'segment');
    const theirs = byCustomer('ref_rfm_orders_q5_scores.csv', ['segment_doc10']);
    // Their names against ours, told by the tier of the same place in the counts that domain C2 publishes.
    const names = new Map(Object.entries(theirs).map(([id, name]) => [name, ours[id]]));
    expect(names.size).toBe(10);
    expect(new Set(names.values()).size).toBe(10);
    for (const [id, name] of Object.entries(theirs)) expect(ours[id]).toBe(names.get(name));
    const count = (name: string): number => Object.values(ours).filter((one) => one === name).length;
    const counts = Object.fromEntries(graded.tiers.map((tier) => [tier.name, count(tier.name)]));
    expect(counts).toEqual(COUNTS);
    const [orders, money] = [extra(graded, 'frequency'), extra(graded, 'monetary')];
    for (const row of referenceRows('ref_rfm_orders_q5_segment_summary.csv')) {
      if (row['map'] !== 'doc10') continue;
      const ids = Object.keys(ours).filter((id) => ours[id] === names.get(row['segment']));
      const sum = (of: Record<string, unknown>): number => ids.reduce((all, id) => all + Number(of[id]), 0);
      expect([sum(orders), sum(money)]).toEqual([Number(row['orders']), Number(row['revenue'])]);
    }
  });
});

/** Published by the R package for these orders (domain C2). */
const COUNTS = {
  Champions: 35,
  Loyal: 170,
  'Potential loyalists': 342,
  New: 104,
  Promising: 9,
  'Need attention': 10,
  'About to sleep': 102,
  'Cannot lose': 47,
  'At risk': 28,
  Lost: 148,
  Others: 0,
};
