/**
 * Everything that can go wrong, as values. `row` is the 0-based data row of the table, `column` a header, `address` an A1
 * address with its sheet. Words for each code live in `locales`.
 */
export type Issue = SelectionIssue | WorkbookIssue | TableIssue | MappingIssue | SchemeIssue | GradeIssue;

/** The place of a cell of a scheme written as rows: table name, 0-based row, column header. */
export interface SchemePlace {
  readonly table: 'Scorecard' | 'Tiers' | 'Grading';
  readonly row: number;
  readonly column: string;
}

/** What is selected cannot be graded. */
export type SelectionIssue =
  | { readonly code: 'nothing-selected' }
  | { readonly code: 'chart-selected' }
  | { readonly code: 'several-areas'; readonly address: string }
  | { readonly code: 'single-cell'; readonly address: string }
  | { readonly code: 'empty-table'; readonly address: string }
  | { readonly code: 'merged-header'; readonly address: string }
  | { readonly code: 'no-header'; readonly address: string }
  | { readonly code: 'no-numeric-column'; readonly address: string }
  /** Blank rows end a list: what is filled below them is not graded. */
  | { readonly code: 'rows-below'; readonly address: string }
  /** A sheet that Tierwise wrote: a report, a scorecard … */
  | { readonly code: 'own-sheet'; readonly sheet: string };

/** The workbook does not allow what is to be done. */
export type WorkbookIssue =
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'workbook-protected' }
  | { readonly code: 'filter-active'; readonly address: string }
  | { readonly code: 'merged-cells'; readonly address: string }
  | { readonly code: 'no-room-right'; readonly address: string }
  | { readonly code: 'cells-in-the-way'; readonly address: string }
  /** Something that Excel cannot write into, or shift aside, lies beside the list. */
  | { readonly code: 'blocked-beside'; readonly address: string }
  | { readonly code: 'sheet-name-taken'; readonly sheet: string }
  /** Excel knows no sheet with such a name. */
  | { readonly code: 'sheet-name-odd'; readonly sheet: string }
  | { readonly code: 'table-name-taken'; readonly table: string }
  | { readonly code: 'data-moved'; readonly address: string }
  /** The method or the data do not give what a sheet on request is to show: `pareto`, `rfm`, `kaism`, `profile`. */
  | { readonly code: 'no-insight'; readonly sheet: string }
  /** The scorecard sheet is no longer as it was read. */
  | { readonly code: 'scheme-changed' }
  /** The sheet of ours that is to be shown has been deleted. */
  | { readonly code: 'no-own-sheet' }
  /** The list that was meant: its table or sheet was deleted. */
  | { readonly code: 'list-gone'; readonly address: string }
  /** The columns that a run wrote have been deleted. */
  | { readonly code: 'columns-gone' }
  /** A sheet of ours was deleted or taken apart while it was drawn, or before it could be put back. */
  | { readonly code: 'own-sheet-gone'; readonly sheet: string }
  | { readonly code: 'cell-edit-mode' }
  | { readonly code: 'read-only' }
  | { readonly code: 'access-denied'; readonly sheet: string }
  /** Excel did not allow something that is not about one sheet. */
  | { readonly code: 'locked' }
  | { readonly code: 'too-large'; readonly rows: number }
  | { readonly code: 'connection-lost' }
  | { readonly code: 'busy' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'restore-incomplete'; readonly places: readonly string[] }
  /** An answer of Excel that has no code of ours; `detail` is its raw text, to be shown folded away. */
  | { readonly code: 'excel-error'; readonly error: string; readonly detail: string }
  | { readonly code: 'unsupported'; readonly api: string }
  /** Live formulas cannot say what this scheme does, or there is no table to put them in: values are written. */
  | { readonly code: 'not-live' }
  /** Results are errors, so values in their place would be none; the first of them is named. */
  | {
      readonly code: 'errors-shown';
      readonly count: number;
      /** Data row, 0-based. */
      readonly first: number;
      readonly column: string;
      readonly found: string;
    };

/** A cell, row or column of the data cannot be used. */
export type TableIssue =
  | { readonly code: 'not-a-number'; readonly row: number; readonly column: string; readonly found: string }
  | { readonly code: 'not-a-date'; readonly row: number; readonly column: string; readonly found: string }
  | {
      readonly code: 'ambiguous-number';
      readonly row: number;
      readonly column: string;
      readonly found: string;
    }
  | { readonly code: 'ambiguous-date'; readonly row: number; readonly column: string; readonly found: string }
  | { readonly code: 'error-cell'; readonly row: number; readonly column: string; readonly found: string }
  | { readonly code: 'unknown-label'; readonly row: number; readonly column: string; readonly found: string }
  | {
      readonly code: 'off-scale';
      readonly row: number;
      readonly column: string;
      readonly found: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: 'blank-customer'; readonly row: number }
  | {
      readonly code: 'duplicate-customer';
      readonly row: number;
      readonly first: number;
      readonly found: string;
    }
  /** Customers whose names differ from an earlier one's by case, width or spaces only; the first two are named. */
  | {
      readonly code: 'alike-customers';
      readonly count: number;
      readonly found: string;
      readonly other: string;
    }
  | { readonly code: 'total-row'; readonly row: number; readonly found: string }
  | { readonly code: 'repeated-header'; readonly row: number }
  | { readonly code: 'blank-row'; readonly row: number }
  | { readonly code: 'mixed-currencies'; readonly column: string; readonly found: string }
  /** Several columns have the header of one that is in use; the first of them was taken. */
  | { readonly code: 'same-headers'; readonly column: string }
  | { readonly code: 'no-data-rows' };

/** A need of the scheme has no column. */
export type MappingIssue =
  | { readonly code: 'column-missing'; readonly need: string }
  | { readonly code: 'column-not-found'; readonly need: string; readonly column: string }
  | {
      readonly code: 'column-wrong-kind';
      readonly need: string;
      readonly column: string;
      readonly expected: string;
    };

/** The scheme itself is wrong; `at` names the cell when it came from cells. */
export type SchemeIssue =
  | { readonly code: 'weights-sum'; readonly sum: number; readonly expected: number }
  | { readonly code: 'bands-unordered'; readonly criterion: string; readonly at?: SchemePlace }
  | { readonly code: 'bands-overlap'; readonly criterion: string; readonly at?: SchemePlace }
  | {
      readonly code: 'points-above-weight';
      readonly criterion: string;
      readonly points: number;
      readonly weight: number;
      readonly at?: SchemePlace;
    }
  | { readonly code: 'tiers-unordered'; readonly tier: string; readonly at?: SchemePlace }
  | { readonly code: 'tier-unknown'; readonly tier: string; readonly at?: SchemePlace }
  | { readonly code: 'tier-duplicate'; readonly tier: string; readonly at?: SchemePlace }
  | { readonly code: 'no-tiers' }
  | { readonly code: 'no-criteria' }
  | { readonly code: 'rule-shadowed'; readonly rule: number; readonly by: number }
  /** Nested bins are made inside each other from the data, so cut points given for the whole list cannot hold. */
  | { readonly code: 'nested-cuts' }
  | { readonly code: 'segment-gap'; readonly cell: string }
  | { readonly code: 'segment-overlap'; readonly cell: string }
  | {
      readonly code: 'cell-expected';
      readonly at: SchemePlace;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly code: 'scheme-unreadable'; readonly reason: string }
  | { readonly code: 'scheme-too-large' }
  | { readonly code: 'option-unknown'; readonly option: string }
  | {
      readonly code: 'option-value';
      readonly option: string;
      readonly expected: string;
      readonly found: string;
    };

/** What of a lifetime value model does not fit: purchases over time, spend a purchase, or a mean spend that has no limit. */
export type ClvNoFit = 'clv-no-fit-purchases' | 'clv-no-fit-spend' | 'clv-no-mean-spend';

/** What customers are measured by: a column of the list, or a figure of RFM that was worked out from orders. */
export type Measured =
  { readonly column: string } | { readonly figure: 'days-since' | 'frequency' | 'monetary' };

/** Grading went through, but this should be known, or it could not be done at all. */
export type GradeIssue =
  | { readonly code: 'pending'; readonly row: number; readonly missing: readonly string[] }
  | {
      readonly code: 'missing-weight';
      readonly row: number;
      readonly weight: number;
      readonly missing: readonly string[];
    }
  | {
      readonly code: 'policy-decides';
      readonly row: number;
      readonly asZero: string;
      readonly reweighted: string;
    }
  | { readonly code: 'unmatched'; readonly row: number }
  | { readonly code: 'tier-empty'; readonly tier: string }
  | { readonly code: 'tiers-top-empty'; readonly tiers: readonly string[] }
  | ({ readonly code: 'all-equal' } & Measured)
  | ({ readonly code: 'few-bins'; readonly asked: number; readonly made: number } & Measured)
  | { readonly code: 'few-customers'; readonly customers: number; readonly advised: number }
  | { readonly code: 'future-date'; readonly row: number; readonly found: number }
  /** An order without a date or an amount: it counts for nobody. */
  | { readonly code: 'incomplete-order'; readonly row: number; readonly missing: readonly string[] }
  | { readonly code: 'negative-recency'; readonly row: number; readonly found: number }
  | { readonly code: 'no-purchase'; readonly customer: string }
  /** No order has an amount above 0. */
  | { readonly code: 'no-purchases' }
  /** Nobody purchased from one day to another, null = open; and the days between which the list's orders are. */
  | {
      readonly code: 'no-purchases-in-period';
      readonly fromDay: number | null;
      readonly toDay: number | null;
      readonly firstDay: number;
      readonly lastDay: number;
    }
  | { readonly code: 'total-not-positive'; readonly column: string }
  | { readonly code: 'not-positive-value'; readonly row: number }
  | { readonly code: 'clv-too-thin'; readonly customers: number; readonly repeaters: number }
  | { readonly code: 'sql-not-possible'; readonly method: string }
  | { readonly code: 'sql-name'; readonly name: string }
  | { readonly code: ClvNoFit }
  /** How the model, fitted to the first part of the orders, foretold the number of purchases in the last `weeks`. */
  | {
      readonly code: 'clv-holdout';
      readonly weeks: number;
      readonly predicted: number;
      readonly naive: number;
      readonly actual: number;
    }
  /** Values of a rate column look like percent points: `found` is the first of them, in the data row `first`. */
  | {
      readonly code: 'rate-in-percent';
      readonly column: string;
      readonly first: number;
      readonly found: number;
    }
  /** No rating of an axis is above the middle of its scale: probably they were given on a shorter one. */
  | { readonly code: 'ratings-low'; readonly axis: string; readonly found: number; readonly max: number }
  | { readonly code: 'not-finite'; readonly row: number; readonly column: string };
