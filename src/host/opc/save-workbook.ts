import type { Workbook } from '../model/workbook.ts';
import { writeWorkbook } from './write/write-workbook.ts';

/** How a workbook is saved. */
export interface SaveOptions {
  /** Names of the add-in's functions: the file marks them so that Excel knows where they come from. */
  readonly customFunctions?: Iterable<string>;
}

/**
 * A workbook as `.xlsx`. Of a workbook that was opened, every part, row and cell that has not changed stays as it was,
 * byte for byte. The workbook itself is not changed, and the same workbook gives the same bytes.
 */
export function saveWorkbook(workbook: Workbook, { customFunctions = [] }: SaveOptions = {}): Uint8Array {
  return writeWorkbook(workbook, customFunctions).toZip();
}
