import type { Sheet } from '../../model/sheet.ts';
import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Workbook } from '../../model/workbook.ts';
import { rectName } from '../a1.ts';
import type { Attributes } from '../xml/sax.ts';
import type { XmlNode } from '../xml/tree.ts';
import { cellDecoder } from './cell-decoder.ts';
import type { CellDecoder } from './cell-decoder.ts';
import { CellSet } from './cell-set.ts';
import { readRow, sameLine } from './row-line.ts';
import { scanSheet } from './scan-sheet.ts';
import type { RawCell } from './scan-sheet.ts';

/** A row as it stands in the source. */
export interface StandingRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  /** Index after the row's opening tag. */
  readonly inner: number;
  end: number;
  /** The model's line differs. */
  readonly changed: boolean;
}

/** A stored cell that the model has otherwise now. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** The stored cell format, to keep when the look is the same; null when the look has changed. */
  readonly format: number | null;
  /** The stored formula, to keep when only its value or look has changed; null otherwise. */
  readonly formula: StoredFormula | null;
  readonly start: number;
  readonly end: number;
}

/** A formula as the file has it: shared or of an array, too. */
export interface StoredFormula {
  readonly element: string;
  readonly cm: string | null;
}

/** What differs between a stored sheet and the model. */
export interface Comparison {
  readonly root: XmlNode;
  readonly rows: readonly StandingRow[];
  /** By row, in file order. */
  readonly changed: ReadonlyMap<number, ChangedCell[]>;
  readonly present: CellSet;
  /** A formula came, went or changed: the calculation chain of the file is stale. */
  readonly formulasChanged: boolean;
  /** Rows stand in ascending order, as the schema wants; else the cells must be written afresh. */
  readonly ordered: boolean;
}

/** The file's side of a comparison. */
export interface StoredSheet {
  readonly source: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly toModel: readonly number[];
}

export function compareCells(stored: StoredSheet, sheet: Sheet, workbook: Workbook): Comparison {
  const rows: StandingRow[] = [];
  const changed = new Map<number, ChangedCell[]>();
  const present = new CellSet();
  const differs = cellComparer(stored, sheet, workbook);
  let ordered = true;
  let formulasChanged = false;
  const root = scanSheet(stored.source, stored.part, {
    row(row, attributes, start, inner) {
      ordered &&= row > (rows.at(-1)?.row ?? -1);
      const line = readRow(attributes, stored.toModel, workbook);
      rows.push({
        row,
        attributes,
        start,
        inner,
        end: inner,
        changed: !sameLine(line, sheet.rows.get(row) ?? null),
      });
    },
    cell(raw) {
      present.add(raw.row, raw.column);
      const found = differs(raw);
      if (!found) return;
      formulasChanged ||= found.formula;
      const cells = changed.get(raw.row);
      if (cells) cells.push(found.cell);
      else changed.set(raw.row, [found.cell]);
    },
    rowEnd(end) {
      const row = rows.at(-1);
      if (row) row.end = end;
    },
  });
  return { root, rows, changed, present, formulasChanged, ordered };
}

type Difference = { readonly cell: ChangedCell; readonly formula: boolean } | null;

function cellComparer(stored: StoredSheet, sheet: Sheet, workbook: Workbook): (raw: RawCell) => Difference {
  const decoder = cellDecoder(stored.strings, workbook.date1904);
  const arrays = new Map(sheet.arrays.map((it) => [`${it.rect.row},${it.rect.column}`, it]));
  // Cells that share a formula depend on the first of them: when it is rewritten, so must they be.
  const orphaned = new Set<string>();
  return (raw) => {
    const { row, column } = raw;
    const formula = formulaDiffers(raw, sheet, decoder, arrays);
    const look = (stored.toModel[raw.style] ?? 0) === sheet.cells.style(row, column);
    const shared = raw.formulaAttributes?.['t'] === 'shared' ? (raw.formulaAttributes['si'] ?? '') : null;
    const same = !formula && look && sameValue(decoder.value(raw), sheet.cells.value(row, column));
    const orphan = shared !== null && orphaned.has(shared);
    if (same && !orphan) return null;
    if (formula && shared !== null && raw.formula !== '') orphaned.add(shared);
    const kept = raw.formula !== null && !formula && !orphan ? storedFormula(raw, stored.source) : null;
    const format = look ? raw.style : null;
    return { cell: { row, column, format, formula: kept, start: raw.start, end: raw.end }, formula };
  };
}

function storedFormula({ formulaStart, formulaEnd, cm }: RawCell, source: string): StoredFormula {
  return { element: source.slice(formulaStart, formulaEnd), cm };
}

function formulaDiffers(
  raw: RawCell,
  sheet: Sheet,
  decoder: CellDecoder,
  arrays: ReadonlyMap<string, Sheet['arrays'][number]>,
): boolean {
  const formula = sheet.cells.formula(raw.row, raw.column);
  if (raw.formula === null && formula === null) return false;
  if (decoder.formula(raw) !== formula) return true;
  if (formula === null) return false;
  const array = arrays.get(`${raw.row},${raw.column}`);
  const ref = raw.formulaAttributes?.['t'] === 'array' ? raw.formulaAttributes['ref'] : undefined;
  if (!array) return ref?.includes(':') ?? false;
  return rectName(array.rect) !== ref || array.dynamic !== (raw.cm !== null);
}

function sameValue(a: Scalar, b: Scalar): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.text === b.text);
}
