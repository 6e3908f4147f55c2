import { describe, expect, it } from 'vitest';

import { bench } from './excel.ts';

describe('the look of cells', () => {
  const { run, code, fill } = bench();

  it('gives back in a second run what was set', async () => {
    await run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange('B2:C3');
      format.fill.color = '#fff2cc';
      format.font.bold = true;
      format.font.size = 14;
      format.font.color = 'white';
      format.font.name = 'Microsoft YaHei';
      format.font.italic = true;
      format.font.underline = 'Single';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 1;
      format.protection.locked = false;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').color = '#808080';
      format.borders.getItem('InsideHorizontal').style = 'Dot';
      await context.sync();
    });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { format } = sheet.getRange('B2:C3');
      format.load(
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font,protection/locked',
      );
      const bottom = format.borders.getItem('EdgeBottom').load('style,color,weight');
      const inside = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
      const top = format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
        fill: { color: '#FFF2CC' },
        font: {
          bold: true,
          italic: true,
          size: 14,
          color: '#FFFFFF',
          name: 'Microsoft YaHei',
          underline: 'Single',
        },
        protection: { locked: false },
      });
      expect([bottom.style, bottom.color, bottom.weight, inside.style, top.style]).toEqual([
        'Continuous',
        '#808080',
        'Thin',
        'Dot',
        'None',
      ]);
    });
  });

  it('answers null where the cells differ and white where there is no fill', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const mixed = sheet.getRange('A1:A2').format.load('font/bold,fill/color');
      const plain = sheet.getRange('A5').format.load('fill/color');
      sheet.getRange('A1').format.fill.clear();
      const cleared = sheet.getRange('A1').format.load('fill/color');
      await context.sync();
      expect([mixed.font.bold, mixed.fill.color, plain.fill.color, cleared.fill.color]).toEqual([
        null,
        null,
        '#FFFFFF',
        '#FFFFFF',
      ]);
    });
  });

  it('measures columns and rows in points', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B:B').format.columnWidth = 120;
      sheet.getRange('2:3').format.rowHeight = 24;
      await context.sync();
      const wide = sheet.getRange('B1').format.load('columnWidth');
      const mixed = sheet.getRange('A1:B2').format.load('columnWidth,rowHeight');
      const standard = sheet.getRange('A1').format.load('columnWidth,rowHeight');
      await context.sync();
      expect(wide.columnWidth).toBe(120);
      expect([mixed.columnWidth, mixed.rowHeight]).toEqual([null, null]);
      expect([standard.columnWidth, standard.rowHeight]).toEqual([48, 15]);
    });
  });

  it('fits columns to their longest text, a Chinese character as two', async () => {
    await fill([['客户分级结果一览表', 'abc', 'a rather long English heading']], 'A1:C1');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getUsedRange().format.autofitColumns();
      const [chinese, short, long] = ['A1', 'B1', 'C1'].map((cell) =>
        sheet.getRange(cell).format.load('columnWidth'),
      );
      await context.sync();
      expect(chinese?.columnWidth).toBeGreaterThan(90);
      expect(short?.columnWidth).toBeLessThan(30);
      expect(long?.columnWidth).toBeGreaterThan(chinese?.columnWidth ?? 0);
    });
  });

  it('gives whole columns a look without touching a million cells', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C:C').format.fill.color = '#EEEEEE';
      const deep = sheet.getRange('C900000').format.load('fill/color');
      const whole = sheet.getRange('C:C').format.load('fill/color');
      await context.sync();
      expect([deep.fill.color, whole.fill.color]).toEqual(['#EEEEEE', '#EEEEEE']);
    });
  });

  it('refuses what is no look, and any look on a protected sheet unless allowed', async () => {
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.fill.color = 'no colour'))).toBe(
      'InvalidArgument',
    );
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.font.size = 0))).toBe(
      'InvalidArgument',
    );
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.rowHeight = 500))).toBe(
      'InvalidArgument',
    );
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.shrinkToFit = true))).toBe(
      'NotImplemented',
    );
    await code((_, sheet) => sheet.protection.protect({ allowFormatColumns: true }));
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.font.bold = true))).toBe(
      'AccessDenied',
    );
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.rowHeight = 30))).toBe('AccessDenied');
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.columnWidth = 30))).toBe('done');
  });
});
