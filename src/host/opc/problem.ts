import type { Workbook } from '../model/workbook.ts';

/** Why a file cannot be opened. The page turns the code into words. */
export type ProblemCode =
  | 'Empty'
  /** Not a zip, or one whose directory is missing: cut off while downloading, or another kind of file. */
  | 'NotAZip'
  /** A text table that is none: a zip, a picture, other bytes. */
  | 'NotText'
  /** A quote that nothing closes: all that follows would be one cell. */
  | 'OpenQuote'
  /** A number with a dot or comma before three digits, in a text table that shows nowhere what it stands for. */
  | 'DecimalMark'
  /** A field of a text table that is longer than a cell can hold. */
  | 'LongText'
  /** A binary `.xls`, or another compound file. */
  | 'OldFormat'
  /** A table of another program, whatever its name: a binary workbook, OpenDocument, a page of HTML, XML. */
  | 'OtherKind'
  /** A text table that bears the name of a workbook. */
  | 'TextTable'
  | 'Encrypted'
  /** A zip whose contents do not match its own directory (sizes, checksums). */
  | 'Damaged'
  /** More parts, bytes or cells than a worksheet can have or memory can hold. */
  | 'TooLarge'
  /** A sound zip without a workbook inside, e.g. a `.docx`. */
  | 'NotAWorkbook'
  | 'BadXml'
  /** A document type declaration: no spreadsheet program writes one, and it is how XML bombs are made. */
  | 'ForbiddenXml';

/** A file that could not be opened: the part at fault (null for the file itself) and what was found there. */
export interface Problem {
  readonly code: ProblemCode;
  readonly part: string | null;
  readonly detail: string;
}

/** The answer to opening a file. */
export type Opened =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly problem: Problem };

/** Carries a problem up from inside nested XML events; caught at the door, never seen outside this room. */
export class OpcFault extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly part: string | null,
    readonly detail: string,
  ) {
    super(`${code} in ${part ?? 'file'}: ${detail}`);
  }
}
