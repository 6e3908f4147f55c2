import { type Delimiter, parseCsv } from './parse-csv.ts';
import { type DecimalMark, isNumber } from './read-field.ts';

/** A number that can be read two ways where nothing shows which. */
export interface DoubtfulField {
  readonly row: number;
  readonly column: number;
  readonly field: string;
}

/** The decimal mark of each column, or the first number of which nobody can tell. */
export type DecimalMarks =
  | { readonly ok: true; readonly markOf: (column: number) => DecimalMark }
  | { readonly ok: false; readonly doubt: DoubtfulField };

/** What the numbers of a column show: marks that only they can have, and the first that could have either. */
interface Shown {
  readonly marks: Set<DecimalMark>;
  doubt: DoubtfulField | null;
}

/**
 * The mark before decimals is what the numbers of a column show (12,5 or 1.234,56), else what those of the whole file show.
 * Where neither does it is a dot, except in a file parted by semicolons: Excel writes them where the comma is for decimals.
 */
export function decimalMarks(text: string, delimiter: Delimiter): DecimalMarks {
  const columns = lookAt(text, delimiter);
  // A file parted by commas comes from people who write dots; a stray comma says something of its own column only.
  const others = delimiter === ',' ? null : agreed(new Set(columns.flatMap(({ marks }) => [...marks])));
  const marks = columns.map((column) => (column.marks.size === 0 ? others : agreed(column.marks)));
  const open = columns.find(({ doubt }, at) => doubt !== null && marks[at] === null);
  if (delimiter === ';' && open?.doubt) return { ok: false, doubt: open.doubt };
  return { ok: true, markOf: (column) => marks[column] ?? '.' };
}

function agreed(marks: ReadonlySet<DecimalMark>): DecimalMark | null {
  const [mark = null] = marks;
  return marks.size === 1 ? mark : null;
}

function lookAt(text: string, delimiter: Delimiter): readonly Shown[] {
  const columns: Shown[] = [];
  let row = 0;
  parseCsv(text, delimiter, (fields) => {
    fields.forEach((field, column) => {
      const shown = (columns[column] ??= { marks: new Set(), doubt: null });
      if (!/[.,]\d/.test(field)) return;
      const dot = isNumber(field, '.');
      const comma = isNumber(field, ',');
      if (dot && comma) shown.doubt ??= { row, column, field };
      else if (dot || comma) shown.marks.add(dot ? '.' : ',');
    });
    row++;
    return true;
  });
  return columns;
}
