import type {
  AxisPart,
  ChartPart,
  ConditionalFormatPart,
  NamePart,
  SeriesPart,
  TablePart,
} from '../model/parts.ts';
import type { Rect } from '../model/rect.ts';
import type { Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';

/** A block of one sheet, as a range proxy holds it; `rect` moves with inserted and deleted lines when the reference is kept. */
export interface Area {
  readonly sheet: Sheet;
  rect: Rect;
}

/** Some blocks of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  rects: readonly Rect[];
}

/** A setting of the add-in, by its key. */
export interface SettingOf {
  readonly settings: Map<string, string>;
  readonly key: string;
}

/** A part of a sheet together with the sheet. */
export interface On<T> {
  readonly sheet: Sheet;
  readonly part: T;
}

/** A column of a table, by its stable id. */
export interface ColumnOf extends On<TablePart> {
  readonly column: string;
}

/** A filter: of a table's column, of a table, or of the sheet itself. */
export interface FilterOf {
  readonly sheet: Sheet;
  readonly table: TablePart | null;
}

/** One side of the cells of a range. */
export interface Side extends Areas {
  readonly side: string;
}

/** A series of a chart; `point` is 0-based. */
export interface SeriesOf extends On<ChartPart> {
  readonly series: SeriesPart;
}
export interface PointOf extends SeriesOf {
  readonly point: number;
}

/** An axis of a chart. */
export interface AxisOf extends On<ChartPart> {
  readonly axis: AxisPart;
  readonly kind: 'Category' | 'Value';
}

/** A part of a chart's look. `path` is the API path from its owner, the key of what is stored without meaning. */
export interface LookOf extends On<ChartPart> {
  readonly bag: Map<string, unknown>;
  readonly path: string;
  /** Where the look has a meaning to the host: reads and writes it; undefined keys fall through to the bag. */
  readonly own?: Readonly<Record<string, { get(): unknown; set(value: unknown): void }>>;
}

/** A border of a conditional format. */
export interface RuleSide extends On<ConditionalFormatPart> {
  readonly side: string;
}

/**
 * What each class of the API stands for in the model. The classes name each other only through `hold('Range', …)`, so
 * that their files import nothing of one another.
 */
export interface Holds {
  Workbook: Workbook;
  Worksheet: Sheet;
  Range: Area;
  RangeAreas: Areas;
  NamedItem: NamePart;
  Application: Workbook;
  WorksheetCollection: Workbook;
  /** Null = names of the workbook. */
  NamedItemCollection: Sheet | null;
  Setting: SettingOf;
  SettingCollection: Workbook;
  RangeView: Area;
  RangeCollection: readonly Area[];
  RangeAreasCollection: readonly Areas[];
  WorkbookRangeAreas: readonly Areas[];
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  DatetimeFormatInfo: Workbook;
  IterativeCalculation: Workbook;
  FunctionResult: Scalar;
  Functions: Workbook;
  Runtime: Workbook;

  Table: On<TablePart>;
  /** Null = all tables of the workbook. */
  TableCollection: { readonly sheet: Sheet | null };
  /** `whole` = only tables that lie in the block wholly. */
  TableScopedCollection: Area & { readonly whole: boolean };
  TableColumn: ColumnOf;
  TableColumnCollection: On<TablePart>;
  TableRow: On<TablePart> & { readonly index: number };
  TableRowCollection: On<TablePart>;
  TableSort: On<TablePart>;
  Filter: ColumnOf;
  AutoFilter: FilterOf;
  RangeSort: Area;

  RangeFormat: Areas;
  RangeFont: Areas;
  RangeFill: Areas;
  RangeBorder: Side;
  RangeBorderCollection: Areas;
  FormatProtection: Areas;
  DataValidation: Areas;
  ConditionalFormatCollection: Areas;

  ConditionalFormat: On<ConditionalFormatPart>;
  CustomConditionalFormat: On<ConditionalFormatPart>;
  ConditionalFormatRule: On<ConditionalFormatPart>;
  CellValueConditionalFormat: On<ConditionalFormatPart>;
  TextConditionalFormat: On<ConditionalFormatPart>;
  DataBarConditionalFormat: On<ConditionalFormatPart>;
  ConditionalDataBarPositiveFormat: On<ConditionalFormatPart>;
  ColorScaleConditionalFormat: On<ConditionalFormatPart>;
  IconSetConditionalFormat: On<ConditionalFormatPart>;
  TopBottomConditionalFormat: On<ConditionalFormatPart>;
  PresetCriteriaConditionalFormat: On<ConditionalFormatPart>;
  ConditionalRangeFormat: On<ConditionalFormatPart>;
  ConditionalRangeFont: On<ConditionalFormatPart>;
  ConditionalRangeFill: On<ConditionalFormatPart>;
  ConditionalRangeBorder: RuleSide;
  ConditionalRangeBorderCollection: On<ConditionalFormatPart>;

  Chart: On<ChartPart>;
  ChartCollection: Sheet;
  ChartSeries: SeriesOf;
  ChartSeriesCollection: On<ChartPart>;
  ChartPoint: PointOf;
  ChartPointsCollection: SeriesOf;
  ChartSeriesFormat: SeriesOf;
  ChartPointFormat: PointOf;
  ChartDataLabel: PointOf;
  ChartFill: LookOf;
  ChartLineFormat: LookOf;
  ChartBorder: LookOf;
  ChartFont: LookOf;
  ChartTitle: On<ChartPart>;
  ChartTitleFormat: On<ChartPart>;
  ChartAxes: On<ChartPart>;
  ChartAxis: AxisOf;
  ChartAxisFormat: AxisOf;
  ChartAxisTitle: AxisOf;
  ChartAxisTitleFormat: AxisOf;
  ChartGridlines: AxisOf & { readonly major: boolean };
  ChartGridlinesFormat: AxisOf & { readonly major: boolean };
  ChartLegend: On<ChartPart>;
  ChartLegendFormat: On<ChartPart>;
  /** All series of the chart, or one. */
  ChartDataLabels: On<ChartPart> & { readonly all: readonly SeriesPart[] };
  ChartDataLabelFormat: On<ChartPart> & { readonly all: readonly SeriesPart[] };
  ChartAreaFormat: On<ChartPart>;
  ChartPlotArea: On<ChartPart>;
  ChartPlotAreaFormat: On<ChartPart>;

  DocumentProperties: Workbook;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  WorksheetProtection: Sheet;
  WorkbookProtection: Workbook;
  CustomXmlPart: { readonly id: string };
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { readonly namespace: string };
}
