import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from './excel-made.ts';

/** A Python that has openpyxl; undefined where there is none. */
export const OPENPYXL = ['/usr/bin/python3', 'python3'].find((python) => {
  try {
    execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
});

/** A workbook that openpyxl writes: formulas without values, charts, rules, notes, a hidden sheet. */
export function openpyxlMade({ date1904, table }: Kind): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  try {
    const file = join(folder, 'made.xlsx');
    const args = ['-c', SCRIPT, file, String(date1904), String(table)];
    execFileSync(OPENPYXL ?? '', args, { stdio: 'ignore', timeout: 60_000 });
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SCRIPT = `
import datetime, sys
import openpyxl
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, IconSetRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

path, mac, table = sys.argv[1], sys.argv[2] == 'true', sys.argv[3] == 'true'
book = openpyxl.Workbook()
if mac:
    book.epoch = CALENDAR_MAC_1904
sheet = book.active
sheet.title = 'List'
sheet.append(['Client', 'Since', 'Annual sales', 'Net'])
for row, sales in enumerate([9000, 120, 4400, 800, 61000, 300, 2500], start=2):
    sheet.append(['Client %d' % row, datetime.date(2020, 1, row), sales, sales * 0.95])
    sheet.cell(row=row, column=2).number_format = 'yyyy-mm-dd'
sheet['M30'] = 'beside'
sheet['M30'].font = Font(bold=True, color='FF0000')
sheet['M30'].comment = Comment('A note', 'Ann')
sheet.merge_cells('M25:O26')
sheet.column_dimensions['O'].outlineLevel = 1
sheet.oddHeader.center.text = '&P'
sheet.conditional_formatting.add('C2:C8', CellIsRule(operator='greaterThan', formula=['1000'], fill=PatternFill(bgColor='FFC7CE')))
if table:
    made = Table(displayName='Clients', ref='A1:D8')
    made.tableStyleInfo = TableStyleInfo(name='TableStyleMedium9', showRowStripes=True)
    sheet.add_table(made)
rates = book.create_sheet('Rates')
for row in range(1, 9):
    rates.append([row, row * row, 2 * row])
rates.freeze_panes = 'B2'
rates.conditional_formatting.add('A1:A8', ColorScaleRule(start_type='min', start_color='F8696B', end_type='max', end_color='63BE7B'))
rates.conditional_formatting.add('B1:B8', DataBarRule(start_type='min', end_type='max', color='638EC6'))
rates.conditional_formatting.add('C1:C8', IconSetRule('3Arrows', 'percent', [0, 33, 67]))
choice = DataValidation(type='list', formula1='"a,b"', allow_blank=True)
rates.add_data_validation(choice)
choice.add('H1:H5')
bars = BarChart()
bars.add_data(Reference(sheet, min_col=3, min_row=1, max_row=8), titles_from_data=True)
rates.add_chart(bars, 'J2')
pie = PieChart()
pie.add_data(Reference(rates, min_col=2, min_row=1, max_row=6))
sheet.add_chart(pie, 'M2')
hidden = book.create_sheet('Hidden')
hidden.sheet_state = 'hidden'
hidden['A1'] = 7
book.save(path)
`;
