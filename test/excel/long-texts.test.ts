import { afterEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/engine/index.ts';
import { createExcelWorkbook } from '../../src/excel/excel-workbook.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers, HEADERS } from '../support/customers.ts';
import { calmRun, openStage, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');
const ROWS = 8;
const NOTES = 55;
/** As long as a text can be. */
const long = (name: string): string => name.padEnd(32_767, '长');

/** Fills cells of the first sheet: more than could be written at once. */
function fill(row: number, column: number, cells: readonly Cell[]): void {
  const [sheet] = stage.node.host.workbook.sheets;
  cells.forEach((cell, at) => sheet?.cells.setValue(row, column + at, cell));
}

const refused = (): number =>
  stage.node.host.traffic.batches.filter(({ bytesOut }) => bytesOut > 5 * 1024 * 1024).length;

describe('a list of long texts that Excel refuses to answer at once', () => {
  it('is looked at in parts: rows first, then columns', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    const notes = Array.from({ length: NOTES }, (_none, i) => `备注${String(i + 1)}`);
    const widths = [4, 4, NOTES, 4, 4, 4, 4, 4];
    await stage.put(
      customers(ROWS).map((row, at) => [...row, ...notes.map((note) => (at === 0 ? note : ''))]),
    );
    widths.forEach((width, row) =>
      fill(
        row + 1,
        HEADERS.length,
        notes.slice(0, width).map((note) => long(`${note}/${String(row)}`)),
      ),
    );
    stage.node.host.traffic.reset();
    const { source } = sure(await stage.app.look(scheme));
    expect(refused()).toBeGreaterThan(1);
    expect(source.headers).toEqual([...HEADERS, ...notes]);
    const [, ...rows] = customers(ROWS);
    expect(source.head.map((row) => row.slice(0, HEADERS.length))).toEqual(rows);
    const seen = source.head.map((row) =>
      row.slice(HEADERS.length).map((cell) => String(cell).split('长')[0]),
    );
    expect(seen).toEqual(
      widths.map((width, row) => notes.map((note, at) => (at < width ? `${note}/${String(row)}` : ''))),
    );
    expect(source.formats.map((row) => row.length)).toEqual(rows.map(() => HEADERS.length + NOTES));
  });

  it('is read in parts, however few rows are one', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put([
      ['客户', '金额'],
      ...Array.from({ length: 70 }, (_none, i): Cell[] => [`客户${String(i)}`, i]),
    ]);
    const workbook = createExcelWorkbook(stage.node);
    const source = sure(await workbook.locate(() => true));
    const names = Array.from({ length: 70 }, (_none, i) => long(`客户${String(i)}`));
    names.forEach((name, i) => fill(i + 1, 0, [name]));
    stage.node.host.traffic.reset();
    const cells: Cell[] = [];
    for await (const block of workbook.read(source, [0], calmRun()))
      cells.push(...sure(block).cells.map(([cell]) => cell ?? null));
    expect(refused()).toBe(1);
    expect(cells).toEqual(names);
  });
});
