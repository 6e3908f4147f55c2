import { LEFT_OUT, type Cells } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import type { GradeRequest } from '../app.ts';
import type { Computed } from '../preview.ts';
import type { SheetDocument } from '../sheet-document.ts';
import type { OwnColumn } from '../workbook.ts';
import { namesOf } from '../insight/values-of.ts';
import { block, column, line } from './blocks.ts';

export interface CustomersParts {
  readonly request: GradeRequest;
  readonly computed: Computed;
  readonly columns: readonly OwnColumn[];
  readonly words: Words;
}

/** The graded customers on a sheet of their own: for orders, or when the user's list is not to be touched. */
export function customersSheet(parts: CustomersParts): SheetDocument {
  const { columns, words } = parts;
  const keep = keptRows(parts);
  const names = namesOf(parts.computed);
  const rows: Cells = keep.map((row) => [
    names[row] ?? '',
    ...columns.map(({ cells }) => cells[row] ?? null),
  ]);
  return {
    key: 'customers',
    name: words.sheets.names.customers,
    widths: [24, ...columns.map(({ width }) => width)],
    blocks: [
      line([0, 0], [headerOf(parts), ...columns.map(({ header }) => header)], { bold: true }),
      ...(rows.length === 0 ? [] : [block([1, 0], rows)]),
      ...columns.flatMap(({ format }, at) =>
        column(
          [1, at + 1],
          keep.map((row) => columns[at]?.cells[row] ?? null),
          { format },
        ),
      ),
    ],
    tables: [
      {
        name: 'TierwiseCustomers',
        row: 0,
        column: 0,
        rows: rows.length + 1,
        columns: columns.length + 1,
        style: 'TableStyleLight1',
      },
    ],
    charts: [],
    lists: [],
    freezeRows: 1,
    gridlines: true,
    print: { landscape: true, onePage: false, area: null },
    tabColor: null,
    activate: true,
  };
}

function keptRows({ computed }: CustomersParts): readonly number[] {
  const { tier } = computed.graded;
  return Array.from(tier, (_tier, row) => row).filter((row) => tier[row] !== LEFT_OUT);
}

function headerOf({ request }: CustomersParts): string {
  const index = request.mapping.find(({ key }) => key === 'customer')?.column ?? null;
  return request.source.headers[index ?? 0] ?? '';
}
