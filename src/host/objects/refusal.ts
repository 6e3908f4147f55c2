import type { OfficeErrorCode } from '../model/office-error.ts';
import { OfficeError } from '../model/office-error.ts';

/** A refusal in Excel's usual words for its code; throw it. */
export function refusal(code: OfficeErrorCode, message = WORDS[code] ?? code): OfficeError {
  return new OfficeError(code, message);
}

const WORDS: Partial<Record<OfficeErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
};
