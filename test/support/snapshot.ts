import type { NodeHost } from '../../src/host/node/start-node-host.ts';
import { rectName } from '../../src/host/opc/a1.ts';

/**
 * All of a workbook that a person could see or a program find: cells, formulas, looks, sheets, tables, charts, names,
 * conditional formats, validations, settings. Two equal snapshots are two equal workbooks.
 */
export function snapshotOf({ host: { workbook } }: NodeHost): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(sheet, workbook.styles),
      tables: sheet.tables.map(({ name, rect, columns }) => ({
        name,
        at: rectName(rect),
        columns: columns.map((one) => one.name),
      })),
      charts: sheet.charts.map(({ name, title, source }) => ({
        name,
        title: title.text,
        source: source && rectName(source.rect),
      })),
      formats: sheet.conditionalFormats.map(({ ranges, rule, format }) => ({
        ranges: ranges.map(rectName),
        rule,
        format,
      })),
      validations: sheet.validations.length,
      widths: [...sheet.columns]
        .filter(([, line]) => line.size !== null)
        .map(([column, line]) => [column, line.size]),
    })),
    names: workbook.names
      .map(({ name, formula }) => ({ name, formula }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: [...workbook.settings].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

type Sheet = NodeHost['host']['workbook']['sheets'][number];
type Styles = NodeHost['host']['workbook']['styles'];

function cellsOf({ cells }: Sheet, styles: Styles): unknown {
  const used = cells.used(false);
  if (used === null) return [];
  const seen: unknown[] = [];
  const looks = new Map<number, string>();
  const look = (style: number): string => {
    const text = looks.get(style) ?? JSON.stringify(styles.get(style));
    looks.set(style, text);
    return text;
  };
  for (let row = used.row; row < used.row + used.rows; row += 1)
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const style = cells.style(row, column);
      const value = cells.formula(row, column) ?? cells.value(row, column);
      if (value !== null || style !== 0) seen.push([row, column, value, look(style)]);
    }
  return seen;
}
