import type { Origin } from '../origin.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import type { WriteContext } from '../sheet/section.ts';

/** One saving: the package being changed and what all writers share. */
export interface Saving extends WriteContext {
  readonly file: OpcPackage;
  readonly origin: Origin;
}

/** A sheet and the part it is saved to. */
export interface SheetPlace {
  readonly part: string;
  /** Relationship id in the workbook. */
  readonly relId: string;
}
