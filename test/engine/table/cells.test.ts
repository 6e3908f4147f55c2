import { describe, expect, it } from 'vitest';
import { readDate, readNumber } from '../../../src/engine/index.ts';
import { isTotalLabel } from '../../../src/engine/table/left-out-row.ts';
import { serialOf } from '../../../src/engine/table/serial.ts';

const value = (text: string): number | null => readNumber(text)?.value ?? null;

describe('Numbers as people write them', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['１２３４．５', 1234.5],
    ['(1,200)', -1200],
    ['（300）', -300],
    ['-5', -5],
    ['−5', -5],
    ['300-', -300],
    ['95%', 0.95],
    ['９５％', 0.95],
    ['￥1,200.50', 1200.5],
    ['¥ 88', 88],
    ['$1,000', 1000],
    ['-$1,000', -1000],
    ['$-5', -5],
    ['€2.5', 2.5],
    ['RMB 300', 300],
    ['CNY300', 300],
    ['1200元', 1200],
    ['3.5万', 35000],
    ['3.5万元', 35000],
    ['￥3.5万', 35000],
    ['1.2亿', 120000000],
    ['300美元', 300],
    ['10件', 10],
    ['12 次', 12],
    ['1.234,56', 1234.56],
    ['1.234.567', 1234567],
    ['€1.234.567,5', 1234567.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['¥3.500', 3.5],
    ['1.234万', 12340],
    ['12.345%', 0.12345],
    ['95%', 0.95],
    ['５７％', 0.57],
    ["1'234'567", 1234567],
    ['1e3', 1000],
    ['.5', 0.5],
    ['300.', 300],
    ['$(250)', -250],
    ['($250)', -250],
    ['(1,250.50) $', -1250.5],
    ['€1,250.5-', -1250.5],
    ['250 €-', -250],
    ['US $300', 300],
    ['$300.00 USD', 300],
    ['USD $(300)', -300],
    ['kr 300', 300],
    ['300kr', 300],
    ["CHF 1'250.50", 1250.5],
    ['CHF 300.-', 300],
    ['300,-', 300],
    ['HK$300', 300],
    ['300元整', 300],
  ])('[NU1] %s is %d', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 9);
  });

  it.each([
    '',
    'n/a',
    '-',
    '待定',
    '1 2',
    '1,5,3',
    '12,34,5',
    '1,5.3',
    '0,125.5',
    '--5',
    '(-5)',
    '-$-5',
    '€300 USD',
    '5k$',
    '1.2M€',
    'VIP 1',
    '5 - 7',
    `${'('.repeat(9)}5${')'.repeat(9)}`,
    '1.2.3',
    '#N/A',
    '1e400',
    'Infinity',
    '2024/3/5',
    '三',
  ])('[NU2] %s is no number', (text) => {
    expect(value(text)).toBeNull();
  });

  it.each(['3.500', '€3.500', '3.500 €', '-$12.500', '3.500件'])(
    '[NU4] %s by itself is none; it is one once the dot is known',
    (text) => {
      expect(value(text)).toBeNull();
      const [small, large] = [readNumber(text, '.')?.value, readNumber(text, ',')?.value];
      expect(large).toBeCloseTo(1000 * (small ?? NaN), 6);
    },
  );

  it.each([
    ['12,5', 12.5],
    ['-1234,56', -1234.56],
    ['1.234,56', 1234.56],
    ['1 234,56 €', 1234.56],
    ['1\u202f234\u202f567,8', 1234567.8],
    ["1'234,5", 1234.5],
    ['0,125', 0.125],
    [',5', 0.5],
    ['1234,567', 1234.567],
    ['12,5%', 0.125],
    ['1,5万', 15000],
    ['1,5E3', 1500],
    ['1.250,-', 1250],
    ['300,- €', 300],
  ])('[NU5] %s is %d', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 9);
    expect(readNumber(text)?.mark).toBe(',');
  });

  it.each([
    ['1,234', 1.234],
    ['-$12,500', -12.5],
    ['€3,500', 3.5],
    ['¥1,234', 1234],
    ['1,234万', 12340000],
    ['1,234,567', 1234567],
  ])('[NU6] %s is in thousands, and %d among decimal commas', (text, expected) => {
    expect(value(text)).toBe(value(text.replace(/,/g, '')));
    expect(readNumber(text, ',')?.value).toBeCloseTo(expected, 9);
  });

  it('[NU3] the currency is told, 美元 is not 元', () => {
    expect(readNumber('300美元')?.currency).toBe('$');
    expect(readNumber('300元')?.currency).toBe('¥');
    expect(readNumber('300')?.currency).toBeNull();
    expect(readNumber('300日元')?.currency).toBe('日元');
    expect(readNumber('HK$ 300')?.currency).toBe('HK$');
    expect(readNumber('kr 300')?.currency).toBe(readNumber('300 KR')?.currency);
  });
});

describe('Days as people write them', () => {
  const march5 = serialOf(2024, 3, 5);

  it.each([
    '2024年3月5日',
    '2024/3/5',
    '2024-03-05',
    '2024.3.5',
    '20240305',
    '5-Mar-2024',
    '5 March 2024',
    'Mar 5, 2024',
    'March 5 2024',
    '5-Mar-24',
    '２０２４/３/５',
    '2024-03-05 14:30',
    '2024-03-05T14:30:00Z',
    '2024/3/5 14:30:05',
  ])('[DA1] %s is 5 March 2024', (text) => {
    expect(readDate(text).map((one) => one.serial)).toEqual([march5]);
  });

  it('[DA2] serials are those of Excel', () => {
    expect([serialOf(2024, 3, 5), serialOf(1900, 3, 1), serialOf(9999, 12, 31)]).toEqual([
      45356, 61, 2958465,
    ]);
  });

  it('[DA3] a day and month that cannot be told apart have several readings; 25/3 has one', () => {
    expect(readDate('3/5/2024').map((one) => one.order)).toEqual(['mdy', 'dmy']);
    expect(readDate('25/3/2024').map((one) => one.order)).toEqual(['dmy']);
    expect(readDate('4/4/2024')).toHaveLength(1);
  });

  it.each(['2024-02-30', '2024/13/1', 'soon', '', '5', '31/2/2024', '1899-12-31'])(
    '[DA4] %s is no day',
    (text) => {
      expect(readDate(text)).toEqual([]);
    },
  );
});

describe('Rows of totals', () => {
  it.each([
    '合计',
    '总计',
    '小计',
    '合 计',
    '华东小计',
    '本页合计：',
    'Total',
    'TOTAL:',
    'Grand Total',
    'Subtotal',
    'sub-total',
    'East Total',
    'Sum',
    'Totals',
    '總計',
    '総計',
    'Gesamt',
    'Summe:',
    'ZWISCHENSUMME',
    'Gesamtergebnis',
    'Nord Ergebnis',
    'Total général',
    'Sous-total',
    'Total general',
    'Total Geral',
    'Totale generale',
    'Subtotaal',
    'Итого',
    'ВСЕГО',
    'Общий итог',
  ])('[TO1] %s is a total', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  it.each([
    '合计贸易有限公司',
    'TotalEnergies',
    '张三',
    'Summit Ltd',
    'Acme',
    '',
    '会计',
    'Suma',
    'Gesamt GmbH',
    'Emma',
    '회계',
  ])('[TO2] %s is a customer', (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });
});
