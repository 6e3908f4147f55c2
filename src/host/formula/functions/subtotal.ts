import { CellError } from '../../model/scalar.ts';
import { hasCell } from '../../model/rect.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Frame } from '../frame.ts';
import { Area, fail } from '../value.ts';
import type { Value } from '../value.ts';
import { asMatrix, callEager } from './arguments.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';
import { STATISTICS } from './statistics.ts';
import { MATH } from './math.ts';

const KINDS = [
  '',
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
  'MEDIAN',
];

function aggregate(kind: number, values: readonly Scalar[], frame: Frame): Value {
  const name = KINDS[kind] ?? '';
  const entry = STATISTICS[name] ?? MATH[name];
  if (entry === undefined || 'lazy' in entry) return fail('#VALUE!');
  return callEager(entry, [values.map((value) => [value])], frame);
}

/** Cells that are seen: rows hidden by a filter never count, other hidden rows not from 101 on, nested subtotals never. */
function seen(source: Value, frame: Frame, hiddenToo: boolean): Scalar[] {
  if (!(source instanceof Area)) return asMatrix(source, frame).flat();
  const { sheet, rect } = source;
  const filters = [sheet.filter, ...sheet.tables.map((table) => table.filter)];
  const filtered = (row: number): boolean =>
    filters.some(
      (filter) =>
        filter !== null && filter.criteria.size > 0 && hasCell(filter.rect, row, filter.rect.column),
    );
  return frame.engine.matrix(source).flatMap((cells, r) => {
    const row = rect.row + r;
    const hidden = sheet.rows.get(row)?.hidden === true;
    if (hidden && (!hiddenToo || filtered(row))) return [];
    return cells.filter(
      (_, c) => !/^=\s*(SUBTOTAL|AGGREGATE)\(/i.test(sheet.cells.formula(row, rect.column + c) ?? ''),
    );
  });
}

/** SUBTOTAL and AGGREGATE. */
export const SUBTOTALS: Library = {
  SUBTOTAL: define<[number, ...Value[]]>('nr*', 2, ([kind, ...sources], frame) =>
    aggregate(
      kind % 100,
      sources.flatMap((source) => seen(source, frame, kind < 100)),
      frame,
    ),
  ),
  AGGREGATE: define<[number, number, ...Value[]]>('nnr*', 3, ([kind, option, ...sources], frame) => {
    if (kind > 12) return fail('#VALUE!');
    const all = sources.flatMap((source) => seen(source, frame, ![1, 3, 5, 7].includes(option)));
    const clean = [2, 3, 6, 7].includes(option) ? all.filter((value) => !(value instanceof CellError)) : all;
    return aggregate(kind, clean, frame);
  }),
};
