import { describe, expect, it } from 'vitest';

import { bench } from './excel.ts';

describe('conditional formats', () => {
  const { run, code } = bench();

  it('puts the newest rule first and keeps what each kind says', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:B9');
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: '钻石' };
      text.textComparison.format.font.color = '#FFFFFF';
      text.textComparison.format.fill.color = '#4472C4';
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=5' };
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B2="A"';
      custom.custom.format.font.bold = true;
      custom.custom.format.borders.getItem('EdgeBottom').color = '#FF0000';
      custom.stopIfTrue = true;
      range.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#70AD47';
      range.conditionalFormats.add('TopBottom').topBottom.rule = { rank: 3, type: 'TopItems' };
      await context.sync();
    });
    await run(async (context) => {
      const rules = context.workbook.worksheets
        .getFirst()
        .getRange('B4')
        .conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      expect(rules.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
        ['TopBottom', 0, false],
        ['DataBar', 1, false],
        ['Custom', 2, true],
        ['CellValue', 3, false],
        ['ContainsText', 4, false],
      ]);
      const [, bar, custom, value, text] = rules.items;
      bar?.dataBar.positiveFormat.load('fillColor');
      custom?.custom.load('rule/formula,format/font/bold');
      value?.cellValue.load('rule');
      text?.textComparison.load('rule,format/font/color,format/fill/color');
      const range = custom?.getRange().load('address');
      const none = custom?.cellValueOrNullObject.load('rule');
      await context.sync();
      expect(bar?.dataBar.positiveFormat.fillColor).toBe('#70AD47');
      expect(custom?.custom.toJSON()).toMatchObject({
        rule: { formula: '=$B2="A"' },
        format: { font: { bold: true } },
      });
      expect(value?.cellValue.rule).toEqual({ operator: 'Between', formula1: '=1', formula2: '=5' });
      expect(text?.textComparison.toJSON()).toMatchObject({
        rule: { operator: 'Contains', text: '钻石' },
        format: { font: { color: '#FFFFFF' }, fill: { color: '#4472C4' } },
      });
      expect([range?.address, none?.isNullObject]).toEqual(['Sheet1!B2:B9', true]);
    });
  });

  it('clears a part of a range and leaves the rest', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:C9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('B4:B5').conditionalFormats.clearAll();
      const counts = ['B4', 'B2', 'C4', 'B9'].map((cell) =>
        sheet.getRange(cell).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([0, 1, 1, 1]);
    });
  });

  it('reorders by priority, deletes by id and follows inserted rows', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { conditionalFormats } = sheet.getRange('A2:A3');
      const first = conditionalFormats.add('Custom').load('id');
      first.custom.rule.formula = '=A2>1';
      conditionalFormats.add('ColorScale');
      await context.sync();
      conditionalFormats.getItem(first.id).priority = 0;
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      const rules = sheet.getRange('A3').conditionalFormats.load('items/type,items/id');
      await context.sync();
      expect(rules.items.map((rule) => rule.type)).toEqual(['Custom', 'ColorScale']);
      const formula = rules.items[0]?.custom.rule.load('formula');
      rules.items[1]?.delete();
      const left = sheet.getRange('A3').conditionalFormats.getCount();
      await context.sync();
      expect([formula?.formula, left.value]).toEqual(['=A3>1', 1]);
    });
  });

  it('refuses rules that are none, and everything on a protected sheet', async () => {
    const add = (sheet: Excel.Worksheet): Excel.ConditionalFormat =>
      sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    expect(await code((_, sheet) => void (add(sheet).custom.rule.formula = 'A1>1'))).toBe('InvalidArgument');
    expect(await code((_, sheet) => add(sheet).cellValue.load('rule'))).toBe('ItemNotFound');
    expect(
      await code((_, sheet) => {
        sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule = {
          operator: 'Between',
          formula1: '1',
        };
      }),
    ).toBe('InvalidArgument');
    expect(await code((_, sheet) => void (add(sheet).custom.rule.formula = '=A1>'))).toBe('InvalidArgument');
    await code((_, sheet) => sheet.protection.protect());
    expect(await code((_, sheet) => void add(sheet))).toBe('AccessDenied');
    expect(await code((_, sheet) => sheet.getRange('A1').conditionalFormats.clearAll())).toBe('AccessDenied');
  });
});
