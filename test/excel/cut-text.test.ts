import { describe, expect, it } from 'vitest';
import { written } from '../../src/excel/cell-text.ts';
import { titleText } from '../../src/excel/document/chart.ts';
import { freeSheetName } from '../../src/excel/sheet-name.ts';

const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;
/** An emoji wherever a text may be cut. */
const smiles = (length: number): readonly string[] => ['😀'.repeat(length), `x${'😀'.repeat(length)}`];

describe('a text that is too long', () => {
  it('is never cut in the middle of an emoji: cells, sheet names, titles', () => {
    for (const text of smiles(20_000)) {
      expect(String(written(text))).toMatch(/…$/u);
      expect(String(written(text)).length).toBeGreaterThan(32_760);
      expect(String(written(text))).not.toMatch(halves);
    }
    for (const text of smiles(40)) {
      const name = freeSheetName(text, []);
      const second = freeSheetName(text, [name]);
      expect([name, second].filter((one) => halves.test(one) || one.length > 31)).toEqual([]);
      expect(second).not.toBe(name);
    }
    for (const text of smiles(200)) expect(titleText(text)).not.toMatch(halves);
  });
});

describe('a sheet name', () => {
  it.each([
    ['a\uD800b\uDC00', 'a b'],
    ['\uFFFE\uFFFF', 'Tierwise'],
    ['history', 'Tierwise'],
    ["''a'b''", "a'b"],
    ['[x]:*?/\\', 'x'],
  ])('%j is %j', (wanted, name) => {
    expect(freeSheetName(wanted, [])).toBe(name);
  });
});

describe('the title of a chart or an axis', () => {
  it.each([
    ['Customers: A is the largest', 'Customers: A is the largest'],
    // A link to a cell to Excel's own box for titles.
    ['=Sheet1!$A$1', ' =Sheet1!$A$1'],
    ['\t=HYPERLINK("x")', ' =HYPERLINK("x")'],
    ['＝1+1', ' ＝1+1'],
    ['a\u0000\u0007\nb\uD800', 'a b '],
    ['x'.repeat(300), `${'x'.repeat(254)}…`],
  ])('%j is drawn as %j', (text, drawn) => {
    expect(titleText(text)).toBe(drawn);
  });
});
