import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';
import type { RangeA1, ReferenceA1 } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../rect.ts';
import type { Rect } from '../rect.ts';

/** A reference inside a formula: the sheet it names (null = the formula's own) and its block. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly rect: Rect;
}

/** Answers where a reference lies now: the same object for no change, null for `#REF!`. */
export type Relocate = (reference: FormulaReference) => Rect | null;

const REFERENCE = /[A-Za-z$\d]/;

/** Formula text with its references moved. Dollar signs, spaces and everything else stay as typed. */
export function rewriteReferences(formula: string, relocate: Relocate): string {
  if (!REFERENCE.test(formula)) return formula;
  let changed = false;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== 'range' && token.type !== 'range_beam') return token.value;
    const text = relocated(token.value, relocate);
    if (text !== token.value) changed = true;
    return text;
  });
  return changed ? tokens.join('') : formula;
}

/** References that name a sheet, by its new name; `null` turns them to `#REF!` (the sheet is gone). */
export function renameSheetIn(formula: string, former: string, name: string | null): string {
  const same = (context: string | undefined): boolean => context?.toLowerCase() === former.toLowerCase();
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (!token.value.includes('!') || token.type === 'string') return token.value;
    const ref = parseA1Ref(token.value);
    if (ref === undefined || !same(ref.context?.at(-1))) return token.value;
    return name === null ? '#REF!' : stringifyA1Ref({ ...ref, context: [name] });
  });
  return tokens.join('');
}

function relocated(text: string, relocate: Relocate): string {
  const ref = parseA1Ref(text, { allowNamed: false });
  if (ref === undefined || !('range' in ref)) return text;
  const rect = rectOf(ref.range);
  const moved = relocate({ sheet: ref.context?.at(-1) ?? null, rect });
  if (moved === rect) return text;
  const context = ref.context ?? [];
  if (moved === null) return '#REF!';
  return stringifyA1Ref({ context, range: rangeOf(moved, ref) });
}

/** The block of a parsed A1 range; whole rows and columns reach to the edge of the sheet. */
function rectOf(range: RangeA1): Rect {
  const row = range.top ?? 0;
  const column = range.left ?? 0;
  const bottom = range.bottom ?? MAX_ROWS - 1;
  const right = range.right ?? MAX_COLUMNS - 1;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

function rangeOf(rect: Rect, former: ReferenceA1): RangeA1 {
  const { range } = former;
  const wholeColumns = range.top === null;
  const wholeRows = range.left === null;
  return {
    ...range,
    top: wholeColumns ? null : rect.row,
    bottom: wholeColumns ? null : rect.row + rect.rows - 1,
    left: wholeRows ? null : rect.column,
    right: wholeRows ? null : rect.column + rect.columns - 1,
  };
}
