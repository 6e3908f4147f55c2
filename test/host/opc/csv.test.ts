import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCsv } from '../../../src/host/opc/csv/open-csv.ts';
import { saveCsv } from '../../../src/host/opc/csv/save-csv.ts';
import type { Scalar } from '../../../src/host/model/scalar.ts';
import { book, firstSheet } from './support/xlsx.ts';

function rowsOf(bytes: Uint8Array): Scalar[][] {
  const opened = openCsv(bytes, 'list.csv');
  if (!opened.ok) throw new Error(opened.problem.code);
  const { cells } = firstSheet(opened.workbook);
  const used = cells.used(true);
  if (!used) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (_unused, column) => cells.value(row, column)),
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('openCsv', () => {
  it.each([',', ';', '\t'])('finds the delimiter %j', (delimiter) => {
    expect(
      rowsOf(
        utf8(
          [
            ['id', 'n'],
            ['a', '1'],
            ['b', '2'],
          ]
            .map((row) => row.join(delimiter))
            .join('\n'),
        ),
      ),
    ).toEqual([
      ['id', 'n'],
      ['a', 1],
      ['b', 2],
    ]);
  });

  const refusal = (text: string): unknown => {
    const opened = openCsv(utf8(text), 'list.csv');
    return opened.ok ? null : opened.problem;
  };

  it('refuses a quote that swallows rows, naming the first of them, and lets others be', () => {
    expect(refusal('a,b\n"open,1\nx,2\n')).toEqual({ code: 'OpenQuote', part: null, detail: 'row 2' });
    expect(refusal('a,b\n"open,1\n"x",2\n')).toEqual({ code: 'OpenQuote', part: null, detail: 'row 2' });
    expect(rowsOf(utf8('a,b\n"A" Ltd,1\n"x\ny",2'))).toEqual([
      ['a', 'b'],
      ['A Ltd', 1],
      ['x\ny', 2],
    ]);
    expect(refusal('a,"b\n')).toMatchObject({ code: 'OpenQuote' });
  });

  it('refuses a text that a cell cannot hold, naming the cell', () => {
    expect(refusal(`a,b\n1,${'x'.repeat(32_767)}`)).toBeNull();
    expect(refusal(`a,b\n1,${'x'.repeat(32_768)}`)).toEqual({
      code: 'LongText',
      part: 'B2',
      detail: '32768',
    });
  });

  it.each([
    ['gzip', [0x1f, 0x8b, 8, 0, 1, 2]],
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['a PDF', [...utf8('%PDF-1.7')]],
    ['nothing but zeros', Array.from({ length: 5_000 }, () => 0)],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x2c, 0, 0, 0]],
  ])('is told that %s is no text table', (_what, bytes) => {
    const opened = openCsv(Uint8Array.from(bytes), 'list.csv');
    expect(opened.ok ? null : opened.problem.code).toBe('NotText');
  });

  it('reads on over a stray zero', () => {
    const rows = Array.from({ length: 40 }, (_none, i) => `customer ${String(i)},${String(i)}\n`).join('');
    expect(rowsOf(utf8(`a,b\nx\0y,1\n${rows}`))[1]).toEqual(['x\0y', 1]);
  });

  it.each([
    ['in a header', 'nam\0e,b\n x,1\n'],
    ['in a cell', 'name,b\nx\0y,1\n'],
    ['at the end', 'name,b\nxyz,1\n\0'],
  ])('reads on over one in a short table: %s', (_where, text) => {
    for (const table of [text, `${text}z,2\n`, ` ${text}`])
      expect(rowsOf(utf8(table)).map((row) => row.length)).toContain(2);
    expect(rowsOf(utf8(text))[1]?.[1]).toBe(1);
  });

  it('takes quotes, doubled quotes and line ends inside quotes', () => {
    expect(rowsOf(utf8('a,"b ""c""\r\nd"\r\n1,2\r\n'))).toEqual([
      ['a', 'b "c"\r\nd'],
      [1, 2],
    ]);
  });

  it('reads a computed number with all its digits as the number it is', () => {
    expect(rowsOf(utf8('0.18000000000000002,-0.09000000000000001'))).toEqual([
      [0.18000000000000002, -0.09000000000000001],
    ]);
  });

  it('keeps ids as texts: leading zeros, and more digits than a number can hold', () => {
    expect(rowsOf(utf8('007,6222021234567890123,0.5,0,-3\n'))).toEqual([
      ['007', '6222021234567890123', 0.5, 0, -3],
    ]);
  });

  it('reads percentages, thousands, exponents, truth and year-first dates; leaves ambiguous dates and formulas as texts', () => {
    expect(
      rowsOf(utf8('12.5%;1,234.5;1e3;TRUE;2025-03-01;2025/3/1 12:00;2025年3月1日;03/04/2025;=1+1\n')),
    ).toEqual([[0.125, 1234.5, 1000, true, 45717, 45717.5, 45717, '03/04/2025', '=1+1']]);
  });

  it('reads UTF-8 with mark, UTF-16 of both orders, and GB18030', () => {
    const text = '客户,区域\n';
    const little = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((it) => [it.charCodeAt(0) & 255, it.charCodeAt(0) >> 8]),
    ]);
    const big = new Uint8Array([
      0xfe,
      0xff,
      ...[...text].flatMap((it) => [it.charCodeAt(0) >> 8, it.charCodeAt(0) & 255]),
    ]);
    // 客 BFCD 户 BBA7 区 C7F8 域 D3F2
    const gb = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xc7, 0xf8, 0xd3, 0xf2, 0x0a]);
    for (const bytes of [utf8(`\ufeff${text}`), little, big, gb])
      expect(rowsOf(bytes)).toEqual([['客户', '区域']]);
  });

  it('reads Windows-1252, as Excel saves CSV in Western Europe, and leaves Chinese of either script as it is', () => {
    const western = 'Müller;Größe;1.234,56 €\nJosé Peña;Zoë;1\u00a0234,50\n';
    const bytes = [...western].map((it) => (it === '€' ? 0x80 : it.charCodeAt(0)));
    expect(rowsOf(Uint8Array.from(bytes))).toEqual([
      ['Müller', 'Größe', '1.234,56 €'],
      ['José Peña', 'Zoë', 1234.5],
    ]);
    // 張 8F88, 黃 FC53 朱镕 D6EC E946: second bytes below 80 look like letters.
    const chinese = [0x8f, 0x88, 0x2c, 0xfc, 0x53, 0x2c, 0xd6, 0xec, 0xe9, 0x46];
    expect(rowsOf(Uint8Array.from(chinese))).toEqual([['張', '黃', '朱镕']]);
  });

  it.each([
    ['decimal commas', 'n;m\n1234,56;12,5%\n-1.234,5;7', [1234.56, 0.125], [-1234.5, 7]],
    ['three digits among decimal commas', 'n;m\n12,5;1\n1,234;1.234', [12.5, 1], [1.234, 1234]],
    ['thousands of the file', 'n;m\n1.234.567;1\n2.500;0,5', [1234567, 1], [2500, 0.5]],
    ['decimal dots', 'n;m\n12.5;1\n1,234;1.234', [12.5, 1], [1234, 1.234]],
    ['tabs', 'n\tm\n12,5\t3.500\n1,234\t7', [12.5, 3500], [1.234, 7]],
    ['commas', 'n,m\n"12,5","1,234"\n3.500,"3,500"', [12.5, 1234], [3500, 3500]],
    ['columns of either habit', 'n;m\n12,5;12.5\n1,234;1,234', [12.5, 12.5], [1.234, 1234]],
  ])('reads the numbers of a column as they show: %s', (_what, text, first, second) => {
    expect(rowsOf(utf8(text)).slice(1)).toEqual([first, second]);
  });

  it('refuses a number between semicolons that can be read two ways, unless it is told how', () => {
    const lone = { code: 'DecimalMark', part: 'B2', detail: '1,234' };
    expect(refusal('a;n\nx;1,234\ny;2')).toEqual(lone);
    expect(refusal('a;n\nx;1,234\ny;12,5\nz;12.5')).toEqual(lone);
    expect(refusal('a;n\nx;3.500')).toEqual({ ...lone, detail: '3.500' });
    expect(refusal('a;n\nx;1234\ny;1.5.2025')).toBeNull();
    for (const [mark, value] of [
      [',', 1.234],
      ['.', 1234],
    ] as const) {
      const opened = openCsv(utf8('a;n\nx;1,234'), 'list.csv', mark);
      expect(opened.ok && firstSheet(opened.workbook).cells.value(1, 1)).toBe(value);
    }
  });

  it('obeys a sep= line, and does not show it', () => {
    expect(rowsOf(utf8('sep=;\r\na,b;c\r\n'))).toEqual([['a,b', 'c']]);
  });

  it('answers an empty file with a problem', () => {
    expect(openCsv(new Uint8Array(), 'x.csv')).toMatchObject({ ok: false, problem: { code: 'Empty' } });
  });
});

describe('saveCsv', () => {
  const lines = (texts: readonly string[]): string => {
    const workbook = book([]);
    texts.forEach((text, row) => firstSheet(workbook).cells.setValue(row, 0, text));
    return new TextDecoder().decode(saveCsv(workbook));
  };

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', '＝1+1', '＠A1', "'=1"])(
    'never lets %j begin a formula',
    (text) => {
      expect(lines([text])).toMatch(/^"?'/);
    },
  );

  it('leaves a file as it was: ids, percentages, thousands, dates', () => {
    const text =
      '\ufeff编号,占比,金额,日期,时间,负数\r\n007,20%,"1,234.50",2025/3/1,2025-03-01 09:05,-5\r\n' +
      '6222021234567890123,12.345%,8.10,2025年3月1日,2025-12-31,-0.5%\r\n';
    const opened = openCsv(utf8(text), 'list.csv');
    expect(opened.ok && new TextDecoder('utf-8', { ignoreBOM: true }).decode(saveCsv(opened.workbook))).toBe(
      text,
    );
  });

  it('writes numbers as the cell shows them, and in full where the format is General', () => {
    const workbook = book([[0.256, 45717, 1 / 3]]);
    const { cells } = firstSheet(workbook);
    const look = (numberFormat: string): number =>
      workbook.styles.intern({ ...workbook.styles.get(0), numberFormat });
    cells.setStyle(0, 0, look('0%'));
    cells.setStyle(0, 1, look('m/d/yyyy'));
    expect(new TextDecoder().decode(saveCsv(workbook))).toBe('26%,3/1/2025,0.3333333333333333\r\n');
  });

  it('brings texts back as they were', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('=1', "'=x", '+', '-a', '@', '\t', '\r', 'a"b', 'a\nb', '"', "''=", ';'),
    );
    fc.assert(
      fc.property(
        fc.array(
          text.filter((it) => it !== ''),
          { minLength: 1, maxLength: 8 },
        ),
        (texts) => {
          const row = ['x,', ...texts];
          const workbook = book([]);
          row.forEach((it, column) => firstSheet(workbook).cells.setValue(0, column, it));
          const back = rowsOf(saveCsv(workbook))[0] ?? [];
          // A text that reads as a number, date or truth value becomes one; nothing else changes.
          row.forEach((it, column) => typeof back[column] === 'string' && expect(back[column]).toBe(it));
          expect(back).toHaveLength(row.length);
        },
      ),
    );
  });
});
