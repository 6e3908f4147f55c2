import { describe, expect, it } from 'vitest';
import { createSheet } from '../../../src/host/model/create.ts';
import type { Workbook } from '../../../src/host/model/workbook.ts';
import { addTable } from '../../../src/host/model/edits/tables.ts';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { HALVES, HOSTILE_NAMES } from '../../security/support/hostile-names.ts';
import { everything } from './support/everything.ts';
import { problemsOf } from './support/ooxml/problems-of.ts';
import { book, firstSheet, open, reopened } from './support/xlsx.ts';

const TEXTS = [...HOSTILE_NAMES, ...HALVES, 'a_x005F_x0041_b', 'a\rb'];
const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** Sound, and as it was after saving and opening. */
function survives<T>(workbook: Workbook, look: (workbook: Workbook) => T): void {
  const bytes = saveWorkbook(workbook);
  expect(problemsOf(bytes)).toEqual([]);
  expect(look(open(bytes))).toEqual(look(workbook));
}

describe('texts of any kind come back as they were', () => {
  it('as headers of a table, cut to what a header holds', () => {
    const workbook = book([[], TEXTS.map(() => 1)]);
    TEXTS.forEach((text, column) => firstSheet(workbook).cells.setValue(0, column, text));
    const rect = { row: 0, column: 0, rows: 2, columns: TEXTS.length };
    addTable({ workbook, sheet: firstSheet(workbook), rect }, true);
    const names = firstSheet(workbook).tables[0]?.columns.map(({ name }) => name) ?? [];
    expect(names.slice(0, 30)).toEqual(TEXTS.slice(0, 30));
    expect(names.filter(({ length }) => length > 255)).toEqual([]);
    survives(workbook, (it) => firstSheet(it).tables[0]?.columns.map(({ name }) => name));
  });

  it('inside of formulas: of cells, names and rules', () => {
    const workbook = book([TEXTS.map(quoted)]);
    const sheet = firstSheet(workbook);
    const formulas = TEXTS.map(quoted);
    formulas.forEach((formula, at) => {
      workbook.names.push({
        id: `{${String(at)}}`,
        name: `name${String(at)}`,
        formula,
        comment: '',
        visible: false,
        scope: null,
      });
      const ranges = [{ row: at + 1, column: 0, rows: 1, columns: 1 }];
      const rule = { operator: 'EqualTo', formula1: formula };
      const format = { fill: '#FFC000' };
      sheet.conditionalFormats.push({
        id: String(at),
        kind: 'CellValue',
        priority: at,
        ranges,
        rule,
        format,
        stopIfTrue: false,
      });
    });
    survives(workbook, (it) => [
      TEXTS.map((_text, column) => firstSheet(it).cells.formula(0, column)),
      it.names.map(({ formula }) => formula),
      firstSheet(it).conditionalFormats.map(({ rule }) => rule),
    ]);
  });

  it('as names of sheets with formulas that lead there', () => {
    const workbook = book([]);
    // In a quoted name of a sheet, too, these are taken for what Excel writes into files.
    const plain = TEXTS.filter((name) => name !== 'History' && !name.startsWith('_xl'));
    const names = plain.filter((name) => /^[^:\\/?*[\]\p{C}']{1,31}$/u.test(name));
    const unlike = names.filter(
      (name, at) => names.findIndex((it) => it.toLowerCase() === name.toLowerCase()) === at,
    );
    unlike.forEach((name, row) => {
      workbook.sheets.push(createSheet(name));
      firstSheet(workbook).cells.setFormula(row, 0, `='${name}'!A1`);
    });
    expect(unlike.length).toBeGreaterThan(25);
    survives(workbook, (it) => [
      it.sheets.map(({ name }) => name),
      unlike.map((_name, row) => firstSheet(it).cells.formula(row, 0)),
    ]);
  });

  it('as titles of a chart and its axes and names of series, but for what XML cannot hold', () => {
    const texts = HOSTILE_NAMES.filter((name) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(name));
    const workbook = everything();
    const { charts } = firstSheet(workbook);
    const [first] = charts.splice(0);
    if (first === undefined) throw new Error('no chart');
    for (const text of texts)
      charts.push({
        ...first,
        id: `{${text}}`,
        title: { ...first.title, text },
        valueAxis: { ...first.valueAxis, title: { text, visible: true } },
        series: first.series.map((series) => ({ ...series, name: text, nameRef: null })),
      });
    const back = firstSheet(reopened(workbook)).charts;
    const names = (at: number): unknown => back[at]?.series.map(({ name }) => name);
    expect(back.map((chart, at) => [chart.title.text, chart.valueAxis.title.text, names(at)])).toEqual(
      texts.map((text) => [text, text, [text, text]]),
    );
  });
});
