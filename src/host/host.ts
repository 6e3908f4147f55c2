import type { Workbook } from './model/workbook.ts';

/** One running host: what the members of the API may touch. */
export interface Host {
  readonly workbook: Workbook;
  /** Language of the user interface, e.g. `zh-CN`. */
  readonly locale: string;
}
