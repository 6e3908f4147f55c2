import { describe, expect, it } from 'vitest';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { SOFFICE, throughLibreOffice } from '../../support/libreoffice.ts';
import { everything } from './support/everything.ts';
import { changedParts, firstSheet, open } from './support/xlsx.ts';

describe('LibreOffice', () => {
  it.skipIf(SOFFICE === undefined)(
    'opens what we save with every value and chart, and we open what it saves (skipped where soffice is not installed)',
    () => {
      const theirs = throughLibreOffice(saveWorkbook(everything()));
      const workbook = open(theirs);
      const sheet = firstSheet(workbook);
      const before = firstSheet(everything());
      before.cells.visit({ row: 0, column: 0, rows: 4, columns: 4 }, (row, column, value) => {
        expect(sheet.cells.value(row, column)).toBe(value);
      });
      expect(sheet.charts.map(({ type }) => type)).toEqual(before.charts.map(({ type }) => type));
      expect(
        sheet.charts[0]?.series.map(({ fill, points }) => [fill, [...points.values()].map((it) => it.fill)]),
      ).toEqual([
        [null, []],
        [expect.anything(), ['#7030A0', '#0070C0', '#00B050']],
      ]);
      expect(sheet.tables.map(({ name }) => name)).toEqual(['Tiers']);
      expect(sheet.merges).toEqual(before.merges);
      expect(changedParts(theirs, saveWorkbook(workbook))).toEqual([]);
      sheet.cells.setValue(1, 2, 17);
      expect(changedParts(theirs, saveWorkbook(workbook))).toEqual(['xl/worksheets/sheet1.xml']);
    },
    120_000,
  );
});
