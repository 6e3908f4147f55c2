import { describe, expect, it } from 'vitest';

import { bench } from './excel.ts';

const ASKED = {
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

describe('the looks of single cells', () => {
  const { run, code } = bench();

  it('come cell by cell, and go back as they came', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
      const first = range.getCell(0, 0).format;
      first.fill.color = '#FFF2CC';
      first.font.bold = true;
      first.borders.getItem('EdgeTop').style = 'Continuous';
      first.borders.getItem('EdgeTop').weight = 'Medium';
      range.getCell(1, 1).format.wrapText = true;
      const looks = range.getCellProperties(ASKED);
      await context.sync();
      expect(looks.value[0]?.[0]).toEqual({
        format: {
          font: { bold: true, italic: false, size: 11, color: '#000000' },
          fill: { color: '#FFF2CC', pattern: 'Solid' },
          borders: {
            top: { style: 'Continuous', weight: 'Medium' },
            bottom: { style: 'None', weight: 'Thin' },
            left: { style: 'None', weight: 'Thin' },
            right: { style: 'None', weight: 'Thin' },
          },
          horizontalAlignment: 'General',
          verticalAlignment: 'Bottom',
          wrapText: false,
        },
      });
      expect(looks.value[1]?.[1]?.format).toMatchObject({ wrapText: true, fill: { pattern: 'None' } });
      range.clear('Formats');
      range.setCellProperties(looks.value as Excel.SettableCellProperties[][]);
      const again = range.getCellProperties(ASKED);
      await context.sync();
      expect(again.value).toEqual(looks.value);
    });
  });

  it('of another shape, or with members that are not modelled, are refused', async () => {
    expect(
      await code((context) => {
        context.workbook.worksheets
          .getFirst()
          .getRange('B2:C3')
          .setCellProperties([[{ format: {} }]]);
      }),
    ).toBe('InvalidArgument');
    expect(
      await code((context) => {
        const range = context.workbook.worksheets.getFirst().getRange('B2');
        range.getCellProperties({ format: { indentLevel: true } } as Excel.CellPropertiesLoadOptions);
      }),
    ).toBe('NotImplemented');
  });
});
