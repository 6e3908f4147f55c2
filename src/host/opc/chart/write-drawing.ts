import type { Sheet } from '../../model/sheet.ts';
import type { Saving } from '../write/write-workbook.ts';

/** Stub */
export function writeDrawings(_sheet: Sheet, _part: string, _saving: Saving): Map<string, string> {
  return new Map();
}
