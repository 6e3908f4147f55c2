/** The codes with which Excel refuses. */
export type OfficeErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConflictingOperation'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/** A refusal as Excel would give it. `location` is `Class.member`; the wire fills it in where the edit does not know it. */
export class OfficeError extends Error {
  constructor(
    readonly code: OfficeErrorCode,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}
