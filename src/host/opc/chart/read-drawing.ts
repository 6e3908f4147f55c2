import type { Sheet } from '../../model/sheet.ts';
import type { Origin } from '../origin.ts';
import type { OpcPackage } from '../package/opc-package.ts';

/** Stub */
export function readDrawing(
  _part: string,
  _sheet: Sheet,
  _reading: { readonly file: OpcPackage; readonly origin: Origin },
): void {}
