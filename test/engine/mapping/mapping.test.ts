import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import {
  checkMapping,
  grade,
  guessMapping,
  needs,
  repeatedHeaders,
  sketchColumns,
} from '../../../src/engine/index.ts';
import type { ColumnSketch, Scheme } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { vocabulary } from '../../../src/locales/vocabulary.ts';
import { gradeCells } from '../grade-cells.ts';

const card = presetScheme('tiancheng', 'zh-CN');

function mapped(
  scheme: Scheme,
  headers: readonly string[],
  row: Cells[number],
): Readonly<Record<string, string>> {
  const sketches = sketchColumns(headers, [row], []);
  const found = guessMapping(needs(scheme), sketches, vocabulary).filter((match) => match.column !== null);
  return Object.fromEntries(found.map((match) => [match.key, headers[match.column ?? 0] ?? '']));
}

describe('Mapping columns', () => {
  it('[A1] Chinese headers with units and English headers both find their criteria', () => {
    expect(
      mapped(
        card,
        ['客户名称', '月均销量（件）', '同比增长率', '渠道覆盖', '客户忠诚度', '前景', '年销售额(万元)'],
        ['甲', 5, 0.1, '高', '高', '好', 9],
      ),
    ).toEqual({
      customer: '客户名称',
      'sales-monthly': '月均销量（件）',
      'sales-growth': '同比增长率',
      network: '渠道覆盖',
      loyalty: '客户忠诚度',
      prospect: '前景',
      value: '年销售额(万元)',
    });
    expect(
      mapped(
        card,
        ['Account', 'Avg Monthly Sales', 'YoY', 'Network', 'Loyalty', 'Outlook'],
        ['x', 5, 0.1, 8, 8, 8],
      ),
    ).toMatchObject({
      customer: 'Account',
      'sales-monthly': 'Avg Monthly Sales',
      'sales-growth': 'YoY',
      prospect: 'Outlook',
    });
  });

  it('[A2] every preset recognises its own column names in both languages', () => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const scheme = presetScheme('courseware-table', locale);
      const wanted = needs(scheme).filter(
        (need) => need.measure && !['customer', 'value'].includes(need.key),
      );
      const headers = ['客户', ...wanted.map((need) => need.name)];
      const found = guessMapping(
        needs(scheme),
        sketchColumns(headers, [['甲', ...wanted.map(() => 1)]], []),
        vocabulary,
      );
      for (const need of wanted)
        expect(found.find((match) => match.key === need.key)).toMatchObject({
          column: headers.indexOf(need.name),
          confidence: 1,
        });
    }
  });

  it('[A2] names of signs alone are found by their headers, too', () => {
    const scheme = presetScheme('tiancheng', 'zh-CN');
    if (scheme.method !== 'scorecard') throw new Error(scheme.method);
    const signs = ['[x]', '--', "'", '(%)', '…'];
    const criteria = scheme.criteria.map((one, i) => ({ ...one, name: signs[i] ?? '' }));
    const found = mapped({ ...scheme, criteria }, ['客户', ...signs], ['甲', ...signs.map(() => 1)]);
    expect(criteria.map(({ id }) => found[id])).toEqual(signs);
  });

  it('[A3] a column serves one need only, but the money column may also be the value', () => {
    const scheme = presetScheme('courseware-table', 'zh-CN');
    const found = mapped(scheme, ['客户', '年销售额', '回款率'], ['甲', 5, 0.9]);
    expect(found).toMatchObject({ sales: '年销售额', value: '年销售额' });
  });

  it('[A10] growth of sales, though written without percent, is no value', () => {
    const headers = ['客户', '月均销量', '销售额增长'];
    const found = mapped(presetScheme('tiancheng', 'zh-CN'), headers, ['甲', 12, 0.6]);
    expect(found).toEqual({ customer: '客户', 'sales-monthly': '月均销量', 'sales-growth': '销售额增长' });
  });

  it('[A4] without a known header the first text column is a guess at the customer, confidence one half', () => {
    const sketches = sketchColumns(['年份', '甲方'], [[2024, '某公司']], []);
    expect(guessMapping(needs(card), sketches, vocabulary)[0]).toEqual({
      key: 'customer',
      column: 1,
      confidence: 0.5,
    });
  });

  it('[A5] a column named by the scheme is found by its header or said to be missing', () => {
    const pinned: Scheme = { ...card, customerColumn: '买家' };
    const columns: readonly ColumnSketch[] = sketchColumns(['名字', '月均销量'], [['甲', 5]], []);
    const mapping = guessMapping(needs(pinned), columns, vocabulary);
    expect(checkMapping(needs(pinned), mapping, columns)).toContainEqual({
      code: 'column-not-found',
      need: 'customer',
      column: '买家',
    });
  });

  it('[A6] a chosen column of the wrong kind is reported with what was expected', () => {
    const columns = sketchColumns(['客户', '回款率'], [['甲', '很好']], []);
    const scheme = presetScheme('ae-rules', 'zh-CN');
    const mapping = needs(scheme).map((need) => ({
      key: need.key,
      column: need.key === '回款率' ? 1 : null,
      confidence: 1,
    }));
    expect(checkMapping(needs(scheme), mapping, columns)).toContainEqual({
      code: 'column-wrong-kind',
      need: '回款率',
      column: '回款率',
      expected: 'number',
    });
  });

  it('[A7] criteria whose missing weight the policy does not allow keep grading from starting, by name', () => {
    const { result } = gradeCells(
      [
        ['客户', '忠诚度'],
        ['甲', '高'],
      ],
      card,
    );
    expect(result).toEqual({
      ok: false,
      issues: ['月均销量', '销售额增长', '网络覆盖', '发展前景'].map((need) => ({
        code: 'column-missing',
        need,
      })),
    });
  });

  it('[A8] a scheme that is wrong keeps grading from starting', () => {
    const table = { rowCount: 0, columns: [], included: new Uint8Array(0) };
    const result = grade(table, [], { ...card, tiers: [] }, { asOf: null, previous: null });
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? [] : result.issues).toContainEqual({ code: 'no-tiers' });
  });

  it.each([
    [['客户编号', '客户名称'], '客户名称'],
    [['客户代码', '公司'], '公司'],
    [['客户号', '名称'], '名称'],
    [['ID', '客户'], '客户'],
    [['客户编号', '客户等级'], '客户编号'],
    [['客户编号', '区域'], '客户编号'],
    [['Customer ID', 'Customer'], 'Customer'],
    [['Customer ID', 'Name'], 'Name'],
    [['Customer no.', 'Customer name'], 'Customer name'],
    [['Code', 'Company'], 'Company'],
    [['Customer ID', 'Customer type'], 'Customer ID'],
    [['Code', 'Region'], 'Code'],
  ])('[A9] of %j the customer is %s', (headers, customer) => {
    for (const locale of ['zh-CN', 'en-US'] as const)
      expect(mapped(presetScheme('tiancheng', locale), headers, ['x', 'y'])).toMatchObject({ customer });
  });

  it.each([
    [['客户编号', '客户名称', '下单日期', '订单金额'], '客户编号'],
    [['客户名称', '客户代码', '下单日期', '订单金额'], '客户代码'],
    [['Customer ID', 'Customer', 'Order date', 'Order amount'], 'Customer ID'],
    [['Customer', 'Customer no.', 'Order date', 'Order amount'], 'Customer no.'],
    [['ID', 'Customer', 'Order date', 'Order amount'], 'Customer'],
    [['Name', 'Customer', 'Order date', 'Order amount'], 'Customer'],
  ])('[A9] orders of %j are gathered by %s', (headers, customer) => {
    for (const locale of ['zh-CN', 'en-US'] as const)
      expect(mapped(presetScheme('rfm-orders-10', locale), headers, ['x', 'y', 45000, 5])).toMatchObject({
        customer,
      });
  });

  it.each([
    ['Sales', 0],
    ['Sales 2024 (CNY)', 0],
    ['月均销售额', 0],
    ['Sales growth', null],
    ['Sales growth 2024', null],
    ['年销售额增长', null],
    ['销售额占比', null],
  ])('[A10] %s is a guess at money: %s, and none where its cells are percentages, too', (header, place) => {
    const match = (cell: string | number, preset: 'rfm-11' | 'tiancheng', key: string): unknown =>
      guessMapping(
        needs(presetScheme(preset, 'en-US')),
        sketchColumns([header], [[cell]], []),
        vocabulary,
      ).find((one) => one.key === key)?.column;
    expect([match(12, 'rfm-11', 'monetary'), match(0.12, 'tiancheng', 'value')]).toEqual([place, place]);
    if (place === null) expect(match('12%', 'rfm-11', 'monetary')).toBeNull();
  });

  it.each([
    ['Purchases per year', 0.95],
    ['年购买次数', 0.95],
    ['Purchases', 0.72],
    ['购买次数', 0.78],
    ['Number of purchases', 0],
  ])(
    '[A11] for a lifetime value %s is taken for purchases of a year with confidence %d',
    (header, confidence) => {
      const scheme = presetScheme('clv-simple', 'en-US');
      const headers = ['Customer', 'Average order amount', header];
      const found = guessMapping(needs(scheme), sketchColumns(headers, [['x', 5, 4]], []), vocabulary);
      expect(found.find((one) => one.key === 'yearly-frequency')).toMatchObject({ confidence });
    },
  );

  it('[A12] the first of several columns with one header is said, once, where it is in use', () => {
    const used = (...columns: readonly (number | null)[]): unknown =>
      repeatedHeaders(
        columns.map((column, at) => ({ key: String(at), column, confidence: 1 })),
        ['客户', '金额', '备注', '金额', '备注'],
      );
    expect(used(0, 1, 1, null)).toEqual([{ code: 'same-headers', column: '金额' }]);
    expect(used(0, 3)).toEqual([]);
  });
});
