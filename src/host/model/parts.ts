import type { Rect } from './rect.ts';
import type { Style } from './style.ts';

/** An Excel table. `rect` holds header and totals row. */
export interface TablePart {
  readonly id: string;
  name: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  showFilterButton: boolean;
  columns: { readonly id: string; name: string; calculated: string | null; totals: string | null }[];
  filter: FilterPart | null;
}

/** The block that a formula fills; its first cell holds the formula. */
export interface ArrayPart {
  rect: Rect;
  /** True for a spill, false for an array formula of old, which cannot be changed in part. */
  readonly dynamic: boolean;
}

/** A filter. It is active while it has criteria; rows of `rect` that are hidden then are hidden by it. */
export interface FilterPart {
  rect: Rect;
  /** Criteria by 0-based column inside the rect, as Office.js spells them. */
  criteria: Map<number, unknown>;
}

/** A conditional format; `rule` is read by kind. First priority = 0. */
export interface ConditionalFormatPart {
  readonly id: string;
  ranges: Rect[];
  kind:
    | 'Custom'
    | 'CellValue'
    | 'ContainsText'
    | 'DataBar'
    | 'ColorScale'
    | 'IconSet'
    | 'TopBottom'
    | 'PresetCriteria';
  priority: number;
  stopIfTrue: boolean;
  /** Formula, operator and operands, text and operator, colours: as the kind needs. */
  rule: Record<string, unknown>;
  format: {
    fill?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    borderColor?: string;
    numberFormat?: string;
  };
}

/** Data validation on some cells. `rule` has Office.js's own shape (`list`, `wholeNumber`, `decimal`, …). */
export interface ValidationPart {
  ranges: Rect[];
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt: { title: string; message: string; showPrompt: boolean };
  errorAlert: { title: string; message: string; showAlert: boolean; style: string };
}

/** A native chart as far as the add-in shapes it. Sizes in points. Series take their cells by reference. */
export interface ChartPart {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean; size: number; color: string; bold: boolean };
  legend: { visible: boolean; position: string };
  series: SeriesPart[];
  categoryAxis: AxisPart;
  valueAxis: AxisPart;
  plotVisibleOnly: boolean;
  /** Source range as given to `charts.add` or `setData`, with sheet name. */
  source: { sheet: string; rect: Rect; seriesBy: 'Auto' | 'Columns' | 'Rows' } | null;
  /** Anything stored and given back with no meaning to the host, by API path (`format/fill/color`). */
  readonly bag: Map<string, unknown>;
}

export interface SeriesPart {
  name: string;
  /** A1 references with sheet, or null. */
  nameRef: string | null;
  valuesRef: string | null;
  categoriesRef: string | null;
  fill: string | null | 'auto';
  line: string | null | 'auto';
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labels: {
    format: string | null;
    position: string | null;
    color: string | null;
    size: number | null;
    /** By `value`, `seriesName`, `categoryName`, `legendKey`, `percentage`, `bubbleSize`. */
    show: Record<string, boolean>;
  };
  /** Point fills by index; null = no fill. */
  points: Map<number, { fill?: string | null; label?: string | null }>;
  markerStyle: string | null;
  smooth: boolean;
  chartType: string | null;
  readonly bag: Map<string, unknown>;
}

export interface AxisPart {
  visible: boolean;
  majorGridlines: boolean;
  minimum: number | null;
  maximum: number | null;
  reversed: boolean;
  title: { text: string; visible: boolean };
  numberFormat: string | null;
  tickLabels: string;
  readonly bag: Map<string, unknown>;
}

/** A defined name. */
export interface NamePart {
  readonly id: string;
  name: string;
  /** Formula text with `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Sheet id for a sheet-scoped name. */
  scope: string | null;
}

/** Print set-up. */
export interface PagePart {
  orientation: 'Portrait' | 'Landscape';
  fitWidth: number | null;
  fitHeight: number | null;
  /** Each is printed on pages of its own; none = all that is used. */
  printAreas: readonly Rect[];
  titleRows: Rect | null;
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  centerHorizontally: boolean;
  paperSize: string;
}

/**
 * A row or column that is not as the default: size in points (rows) or, for columns, in the file's characters of 7
 * pixels (`<col width>`, the cell's padding included; 9.14 = 64 pixels = 48 points).
 */
export interface LinePart {
  size: number | null;
  hidden: boolean;
  style: Style | null;
}
