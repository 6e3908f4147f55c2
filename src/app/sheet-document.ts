import type { Cell } from '../engine/cell.ts';

/** A sheet of ours as data: the adapter draws it, updating in place when its `key` is found in the workbook. */
export interface SheetDocument {
  /** Identity between runs: `report`, `scorecard`, `review`, `customers`, `rfm`, `kaism`, `pareto`, `profile`. */
  readonly key: string;
  /** Wanted sheet name; a free one is made from it when a foreign sheet has it. */
  readonly name: string;
  /** Characters by column, from A. */
  readonly widths: readonly number[];
  readonly blocks: readonly SheetBlock[];
  readonly tables: readonly SheetTable[];
  readonly charts: readonly SheetChart[];
  readonly lists: readonly SheetList[];
  readonly colours?: readonly SheetColours[];
  readonly freezeRows: number;
  readonly gridlines: boolean;
  readonly print: {
    readonly landscape: boolean;
    /** `page`: all on one page; `width`: as many pages as it is long, the frozen rows on each. */
    readonly fit: 'page' | 'width';
    /** Each on pages of its own, 0-based; what lies outside, as helper cells of charts, stays off the paper. None = everything. */
    readonly areas: readonly PrintArea[];
  };
  readonly tabColor: string | null;
  /** A form that people fill in: drawn when it is made and never again. */
  readonly once?: boolean;
  /** Whether the sheet is shown when the run ends. */
  readonly activate: boolean;
}

/** A rectangle of cells that is printed. */
export interface PrintArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells from a 0-based corner, all with one look. Texts are written as texts, never as formulas. */
export interface SheetBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly look: CellLook;
}

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** `auto` = dark or light, whichever reads better on the fill. */
  readonly color?: string;
  readonly fill?: string;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: 'bottom' | 'box' | 'none';
  readonly vertical?: 'top' | 'center';
  readonly rowHeight?: number;
}

/** An Excel table over cells already in the blocks; `name` is kept stable. */
export interface SheetTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: string;
}

/** A native chart over cells of the same sheet. Ranges are 0-based and include the header row of series names. */
export interface SheetChart {
  /** Chart name, its identity between runs. */
  readonly name: string;
  readonly kind: 'barStacked' | 'columnClustered' | 'line' | 'scatter';
  readonly title: string;
  readonly data: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly series: readonly SheetSeries[];
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** First category on top. */
  readonly reverse: boolean;
  readonly axes: { readonly category: boolean; readonly value: boolean; readonly valueFormat: string | null };
  /** Titles of the axes, where their numbers do not speak for themselves. */
  readonly axisTitles?: { readonly category: string; readonly value: string };
  /** Ends of the axes: `x` of a scatter chart's category axis, `y` of the value axis; absent = Excel's choice. */
  readonly bounds?: {
    readonly x?: readonly [min: number, max: number];
    readonly y: readonly [min: number, max: number];
  };
  readonly legend: boolean;
  /** 0–500, percent of a bar's width; null for kinds without bars. */
  readonly gapWidth: number | null;
}

/** `fill` null draws nothing (a spacer); `points` colours each point. */
export interface SheetSeries {
  readonly fill: string | null;
  readonly points: readonly string[] | null;
  /** Of a scatter chart: points, or a line through them. */
  readonly drawn?: 'points' | 'line';
  readonly labels: boolean;
  readonly labelFormat: string | null;
}

/** A data validation list on cells of the sheet, with its input hint. */
export interface SheetList {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly string[];
  readonly prompt: string | null;
}

/** A text and the fill of the cells that hold it, shown with readable text colour. */
export interface TextColour {
  readonly text: string;
  readonly fill: string;
}

/** Cells coloured by their text; the colours follow the texts when people sort. */
export interface SheetColours {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly colors: readonly TextColour[];
}
