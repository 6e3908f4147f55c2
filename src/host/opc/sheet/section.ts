import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { ColorReader } from '../read/color.ts';
import type { StyleWriter } from '../write/style-writer.ts';
import type { XmlNode } from '../xml/tree.ts';

/** What a section needs while it is read. */
export interface ReadContext {
  readonly workbook: Workbook;
  /** Model style by number of the file's cell format. */
  readonly toModel: readonly number[];
  readonly color: ColorReader;
  /** `<dxf>` elements by number. */
  readonly looks: readonly XmlNode[];
  /** The text of the part, for what is kept as it stands. */
  readonly source: string;
  /** Filled while reading: the stored rules of conditional formats, by model id. */
  readonly rules: Map<string, StoredRule>;
}

export interface StoredRule {
  readonly print: string;
  readonly xml: string;
}

/** What a section needs while it is written. */
export interface WriteContext {
  readonly workbook: Workbook;
  readonly styles: StyleWriter;
  /** Custom function names, upper case. */
  readonly custom: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, StoredRule>;
  /** Another sheet is in front than when the file was read. */
  readonly activeMoved: boolean;
}

/** The elements of that name as they stand in the file now, and their text. */
export interface Standing {
  readonly nodes: readonly XmlNode[];
  readonly source: string;
}

/** A child element of a worksheet and the part of the model it carries. */
export interface Section {
  readonly element: string;
  read(nodes: readonly XmlNode[], sheet: Sheet, context: ReadContext): void;
  /** The model's share, for a print: equal shares mean that the element stays as it is. */
  share(sheet: Sheet): unknown;
  /** Whether the element must change although the sheet's share has not. */
  stale?(sheet: Sheet, context: WriteContext, standing: Standing): boolean;
  /** The element(s) for the model's share; '' for none. */
  write(sheet: Sheet, context: WriteContext, standing: Standing): string;
}

/** The children of CT_Worksheet in the order that the schema demands. */
export const WORKSHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');
