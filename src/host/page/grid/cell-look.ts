import type { Border, BorderSide, Style } from '../../model/style.ts';

/** One cell as it is to be painted: its text, and its look after table style and conditional formats. */
export interface CellLook {
  /** As shown; '' for a blank cell. */
  readonly text: string;
  /** Numbers and dates: right by default, and `###` where they do not fit. */
  readonly numeric: boolean;
  readonly centered: boolean;
  readonly style: Style;
  /** Null = the sheet's own colour shows through, with gridlines. */
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  /** A data bar: share of the width 0–1 and its colour. */
  readonly bar: { readonly share: number; readonly color: string } | null;
  readonly filterButton: 'none' | 'plain' | 'active';
}
