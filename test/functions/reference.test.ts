import { afterEach, describe, expect, it } from 'vitest';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../support/reference-data.ts';
import { openFunctions, type CellValue, type FunctionHost } from './open-functions.ts';

let host: FunctionHost | null = null;
afterEach(() => host?.close());

const cellOf = (text: string): CellValue =>
  text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;
const numbers = (cells: readonly (readonly CellValue[])[]): readonly number[] =>
  cells.map(([cell]) => Number(cell));

describe.skipIf(!HAS_REFERENCE_DATA)(`reference results reached through cells${NEEDS_DATA}`, () => {
  it('RFMTABLE, RFMSCORE and RFMSEGMENT give those of 995 customers', async () => {
    host = await openFunctions();
    const orders = referenceRows('rfm_data_orders.csv').map((row): CellValue[] => [
      row['customer_id'] ?? '',
      serial(row['order_date'] ?? ''),
      Number(row['revenue']),
    ]);
    const last = orders.length;
    await host.write(
      ['A1', orders],
      ['E1', [[`=RFMTABLE(A1:A${last},B1:B${last},C1:C${last},DATE(2006,12,31))`]]],
    );
    await host.write(['J1', [['=RFMSCORE(F2:F996,G2:G996,H2:H996)', '=RFMSEGMENT(J1#,"8","zh-CN")']]]);
    const found = new Map((await host.read('E2:K996')).map((row) => [String(row[0]), row]));
    // The scores stand one row above their customers: the table has a header row.
    const scores = await host.read('J1:K995');
    const customers = [...found.keys()];
    for (const row of referenceRows('ref_rfm_orders_standard.csv')) {
      const id = row['customer_id'] ?? '';
      expect(found.get(id)?.slice(1, 4), id).toEqual(
        [row['recency_days'], row['frequency'], row['monetary']].map(Number),
      );
      expect(scores[customers.indexOf(id)], id).toEqual([Number(row['rfm']), row['seg8_meanscore']]);
    }
  });

  it('SCORECARD and TIER give the worked cases of the card, WHYTIER names their tiers', async () => {
    host = await openFunctions('zh-CN');
    const rows = referenceRows('golden_tiancheng_scorecard.csv').filter((row) => row['missing'] === '0');
    const heads = ['月均销量_件', '销售额增长', '网络覆盖', '忠诚度', '发展前景'];
    const data = [heads, ...rows.map((row) => heads.map((head) => cellOf(row[head] ?? '')))];
    const range = `A1:E${data.length}`;
    await host.write(
      ['A1', data],
      ['G2', [[`=SCORECARD(${range})`, '=TIER(G2#,"tiancheng")', `=WHYTIER(${range})`]]],
    );
    const cells = await host.read(`G2:I${data.length}`);
    rows.forEach((row, i) => {
      expect(cells[i]?.[0], row['case']).toBeCloseTo(Number(row['total_blank_as_0']), 5);
      expect(cells[i]?.[1], row['case']).toBe(row['tier_blank_as_0']);
      expect(cells[i]?.[2], row['case']).toMatch(new RegExp(`^${row['tier_blank_as_0'] ?? ''}，`));
    });
    expect(rows.length).toBeGreaterThan(8);
  });

  it('GRADEBYRULES gives the worked cases of the A–E rules', async () => {
    host = await openFunctions('zh-CN');
    const rows = referenceRows('golden_courseware_AE_rules.csv').filter((row) =>
      /^[A-E]$/.test(row['expected_tier'] ?? ''),
    );
    const heads = ['年销售额占比', '回款率'];
    const data = [heads, ...rows.map((row) => heads.map((head) => cellOf(row[head] ?? '')))];
    await host.write(['A1', data], ['D2', [[`=GRADEBYRULES(A1:B${data.length})`]]]);
    const cells = await host.read(`D2:D${data.length}`);
    expect(cells.map(([tier]) => tier)).toEqual(rows.map((row) => row['expected_tier']));
  });
});

describe('published results reached through cells', () => {
  it('CLV, GINI, PARETO and ORDERVALUE', async () => {
    host = await openFunctions();
    await host.write(
      [
        'A1',
        [['=CLV(200,4,0.3,0.8,0.1)'], ['=CLV(200,4,0.3,0.8,0.1,,"now")'], ['=CLV(200,4,0.3,0.8,0.1,3)']],
      ],
      [
        'C1',
        [...Array<number>(18).fill(8000 / 18), ...Array<number>(82).fill(2000 / 82)].map((value) => [value]),
      ],
      ['A4', [['=PARETO(C1:C100,0.18)'], ['=GINI(C1:C100)'], ['=ORDERVALUE(1000,0.1,180)']]],
    );
    // domain C9: 640 / 880 / 492.26; A10: 18 % of customers make 80 %; Gini of two groups = 0.8 − 0.18.
    const [inAYear, now, finite, pareto, gini, order] = numbers(await host.read('A1:A6'));
    expect([inAYear, now]).toEqual([expect.closeTo(640, 9), expect.closeTo(880, 9)]);
    expect(finite).toBeCloseTo(492.26145755, 7);
    expect([pareto, gini]).toEqual([expect.closeTo(0.8, 9), expect.closeTo(0.62, 9)]);
    expect(order).toBeCloseTo(70.41, 2);
  });
});
