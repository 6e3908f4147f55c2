import type {
  ArrayPart,
  ChartPart,
  ConditionalFormatPart,
  FilterPart,
  LinePart,
  PagePart,
  TablePart,
  ValidationPart,
} from './parts.ts';
import type { Rect } from './rect.ts';
import type { Scalar } from './scalar.ts';

/** One worksheet. */
export interface Sheet {
  /** `{GUID}`. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: CellStore;
  readonly tables: TablePart[];
  readonly charts: ChartPart[];
  readonly merges: Rect[];
  /** Results of more than one cell: spills, and array formulas entered with Ctrl+Shift+Enter. */
  readonly arrays: ArrayPart[];
  readonly conditionalFormats: ConditionalFormatPart[];
  readonly validations: ValidationPart[];
  /** The sheet's own filter (outside tables). */
  filter: FilterPart | null;
  readonly rows: Map<number, LinePart>;
  readonly columns: Map<number, LinePart>;
  frozen: { rows: number; columns: number };
  protection: { protected: boolean; options: Record<string, unknown> };
  page: PagePart;
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  /** The selected areas; the first cell of the first is active. */
  selection: Rect[];
}

/** The cells of a sheet: sparse by column, dense in blocks, so that a million rows fit. */
export interface CellStore {
  value(row: number, column: number): Scalar;
  /** Formula text with `=`, or null. Cells of a spill or array below its anchor answer null. */
  formula(row: number, column: number): string | null;
  style(row: number, column: number): number;
  setValue(row: number, column: number, value: Scalar): void;
  setFormula(row: number, column: number, formula: string | null): void;
  setStyle(row: number, column: number, style: number): void;
  /** The smallest block with all values and formulas (and styles unless `valuesOnly`), or null. */
  used(valuesOnly: boolean): Rect | null;
  /** Visits non-blank cells of a block row by row. */
  visit(rect: Rect, see: (row: number, column: number, value: Scalar) => void): void;
  /** Visits cells with a formula, column by column. */
  visitFormulas(rect: Rect, see: (row: number, column: number, formula: string) => void): void;
  /** Visits cells with a look of their own (not 0), column by column. */
  visitStyles(rect: Rect, see: (row: number, column: number, style: number) => void): void;
}
