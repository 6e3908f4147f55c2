import { createSheet } from '../../model/create.ts';
import type { ArrayPart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { customNames } from '../formula/stored-formula.ts';
import { OpcFault } from '../problem.ts';
import { parseRects } from '../a1.ts';
import { cellDecoder } from '../sheet/cell-decoder.ts';
import { readRow } from '../sheet/row-line.ts';
import { scanSheet } from '../sheet/scan-sheet.ts';
import type { RawCell, SheetVisitor } from '../sheet/scan-sheet.ts';
import type { ReadContext } from '../sheet/section.ts';
import { SECTIONS } from '../sheet/sections.ts';
import type { XmlNode } from '../xml/tree.ts';

/** More would not fit in memory as a model. */
const MAX_CELLS = 30_000_000;
const MAX_ARRAY = 5_000_000;
/** Characters of a sheet's formulas, spelled out: a long one can be shared by a million cells. */
const MAX_FORMULAS = 200_000_000;

/** What one sheet's part holds, besides what the shared context has. */
export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly strings: readonly string[];
  /** Gains the custom functions that formulas mention. */
  readonly custom: Set<string>;
}

/** A worksheet part in the model, and the elements around its cells. Throws OpcFault. */
export function readSheet(
  from: SheetSource,
  context: ReadContext,
): { readonly sheet: Sheet; readonly root: XmlNode } {
  const sheet = createSheet(from.name);
  const root = scanSheet(context.source, from.part, cellFiller(sheet, from, context));
  for (const section of SECTIONS) {
    const nodes = root.children.filter(({ name }) => name === section.element);
    section.read(nodes, sheet, context);
  }
  return { sheet, root };
}

function cellFiller(sheet: Sheet, from: SheetSource, { workbook, toModel }: ReadContext): SheetVisitor {
  const decoder = cellDecoder(from.strings, workbook.date1904);
  const { cells } = sheet;
  let count = 0;
  let characters = 0;
  return {
    row(row, attributes) {
      const line = readRow(attributes, toModel, workbook);
      if (line) sheet.rows.set(row, line);
    },
    cell(raw) {
      if (++count > MAX_CELLS) throw new OpcFault('TooLarge', from.part, `more than ${MAX_CELLS} cells`);
      const value = decoder.value(raw);
      if (value !== null) cells.setValue(raw.row, raw.column, value);
      const style = toModel[raw.style] ?? 0;
      if (style !== 0) cells.setStyle(raw.row, raw.column, style);
      if (raw.formula === null) return;
      const formula = decoder.formula(raw);
      characters += formula?.length ?? 0;
      if (characters > MAX_FORMULAS)
        throw new OpcFault('TooLarge', from.part, `more than ${MAX_FORMULAS} characters of formulas`);
      if (formula !== null) cells.setFormula(raw.row, raw.column, formula);
      for (const name of customNames(raw.formula)) from.custom.add(name);
      const array = arrayOf(raw);
      if (array === null) return;
      if (array.rect.rows * array.rect.columns > MAX_ARRAY)
        throw new OpcFault('TooLarge', from.part, `an array of more than ${MAX_ARRAY} cells`);
      sheet.arrays.push(array);
    },
  };
}

/** The block that an array formula fills, when it is more than one cell. */
function arrayOf({ formulaAttributes, cm }: RawCell): ArrayPart | null {
  const ref = formulaAttributes?.['t'] === 'array' ? (formulaAttributes['ref'] ?? '') : '';
  const rect = ref.includes(':') ? parseRects(ref)[0] : undefined;
  return rect ? { rect, dynamic: cm !== null } : null;
}
