import type { Calculator } from './formula/calculator.ts';
import type { Changes } from './model/changes.ts';
import type { Workbook } from './model/workbook.ts';

/** One running host: what the members of the API may touch. */
export interface Host {
  readonly workbook: Workbook;
  /** Language of the user interface, e.g. `zh-CN`. */
  readonly locale: string;
  /** Language of the workbook's data, e.g. `en-GB`; it rules separators and dates in what is typed. */
  readonly dataLocale: string;
  /** Where edits are told; the workbook's own. */
  readonly changes: Changes;
  /** Keeps formulas calculated; null in a host without formulas. */
  readonly calculator: Calculator | null;
  /** `context.runtime.enableEvents`. */
  readonly events: { enabled: boolean };
  /** Puts work off to the end of the batch now running; does it at once when none is. */
  atBatchEnd(work: () => void): void;
}
