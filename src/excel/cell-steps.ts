import type { Cell } from '../engine/cell.ts';
import { createPace } from '../app/slices.ts';
import { anchorName } from './anchors.ts';
import { fittingRows } from './block-size.ts';
import type { Laid } from './column-layout.ts';
import { fillingOf, type Filling } from './filling.ts';
import type { Step, Undo } from './undo.ts';

/** What is known of the list and of our columns beside it. */
interface Beside {
  readonly group: string;
  readonly rowCount: number;
  /** Formulas of our columns as they stand, by key. */
  readonly formulas: ReadonlyMap<string, readonly Cell[]>;
}

/** The steps that write the cells of our columns, as many rows a request as fit in one. */
export function* cellSteps(laid: readonly Laid[], { group, rowCount, formulas }: Beside): Generator<Step> {
  const columns = laid.map((one): Filled => ({
    mark: anchorName(group, one.column.key),
    formulas: one.column.formula !== null,
    filling: fillingOf(one.column),
    former: one.added ? null : (formulas.get(one.column.key) ?? null),
  }));
  const bytes = (start: number, rows: number): number =>
    columns.reduce((sum, { filling }) => sum + filling.bytes(start, rows), 0);
  for (let first = 0; first < rowCount;) {
    const block = { first, count: fittingRows(first, rowCount, bytes) };
    const { count } = block;
    const undo = columns.flatMap(({ mark, former }): readonly Undo[] =>
      former === null ? [] : [{ kind: 'column-cells', mark, formulas: former, firstRow: first, count }],
    );
    yield { ...fillStep(columns, block), undo };
    first += count;
  }
}

/** Of texts few are weighed, so that a request may be heavier than meant; should Excel refuse it, it is divided. */
function fillStep(columns: readonly Filled[], { first, count }: Rows): Step {
  const half = Math.ceil(count / 2);
  return {
    undo: [],
    perform: (context) => fillRows(context, columns, { first, count }),
    halves: () =>
      count < 2
        ? []
        : [
            fillStep(columns, { first, count: half }),
            fillStep(columns, { first: first + half, count: count - half }),
          ],
  };
}

/** A column of ours with what goes into it and, where it was there before, what was in it. */
interface Filled {
  readonly mark: string;
  readonly formulas: boolean;
  readonly filling: Filling;
  readonly former: readonly Cell[] | null;
}

interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Rows that office.js looks through in one go, cell by cell; the pane may draw in between. */
const PIECE = 5_000;

async function fillRows(
  context: Excel.RequestContext,
  columns: readonly Filled[],
  block: Rows,
): Promise<void> {
  const pace = createPace();
  const end = block.first + block.count;
  for (const { mark: name, formulas, filling } of columns) {
    // By its mark, not by its address: others may move the list between two requests.
    const header = context.workbook.names.getItem(name).getRange();
    for (let first = block.first; first < end; first += PIECE) {
      const count = Math.min(PIECE, end - first);
      const range = header.getOffsetRange(1 + first, 0).getResizedRange(count - 1, 0);
      // One cell for the whole range is a documented short form that the types do not know.
      const cells = filling.rows(first, count) as Cell[][];
      if (formulas) range.formulas = cells;
      else range.values = cells;
      await pace();
    }
  }
}
