import type { Issue } from '../engine/issue.ts';

/** Where a request was aimed, for the message. */
export interface Aim {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
}

const NOWHERE: Aim = { sheet: '', address: '', rows: 0 };

/** An error of office.js as an issue; null for anything else, which is our own bug. Codes: Office.js and its transport. */
export function issueOf(error: unknown, aim: Aim = NOWHERE): Issue | null {
  const code = codeOf(error);
  if (code === null) return null;
  const known = KNOWN[code];
  if (known !== undefined && (aim.address !== '' || !ABOUT_CELLS.has(code)))
    return known(aim, locationOf(error) || code);
  return { code: 'excel-error', error: code, detail: detailOf(error) };
}

/** The code of an error of office.js, or null. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Whether a call was refused because it cannot be part of one step of Excel's Undo. */
export function needsSeveralUndos(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.code === 'excel-error' && issue.error === 'UndoNotSupported');
}

/** Whether Excel refused a request, or something in it, for its size. */
export function isTooLarge(issues: readonly (Issue | null)[]): boolean {
  return issues.some((issue) => issue?.code === 'too-large');
}

/** Codes about cells, which say nothing where no cells were aimed at. */
const ABOUT_CELLS: ReadonlySet<string> = new Set([
  'FilteredRangeConflict',
  'InsertDeleteConflict',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'PivotTableRangeConflict',
]);

/** `location` = what was called, or the code where Excel does not tell. */
type Reading = (aim: Aim, location: string) => Issue;

const tooLarge: Reading = ({ rows }) => ({ code: 'too-large', rows });
const busy: Reading = () => ({ code: 'busy' });
const lost: Reading = () => ({ code: 'connection-lost' });
const moved: Reading = ({ address }) => ({ code: 'data-moved', address });
const unsupported: Reading = (_aim, api) => ({ code: 'unsupported', api });
const blocked: Reading = ({ address }) => ({ code: 'blocked-beside', address });

const KNOWN: Readonly<Record<string, Reading>> = {
  AccessDenied: ({ sheet }) => (sheet === '' ? { code: 'locked' } : { code: 'access-denied', sheet }),
  ActivityLimitReached: busy,
  ApiNotFound: unsupported,
  FilteredRangeConflict: ({ address }) => ({ code: 'filter-active', address }),
  InactiveWorkbook: busy,
  InsertDeleteConflict: blocked,
  InvalidOperationInCellEditMode: () => ({ code: 'cell-edit-mode' }),
  InvalidOrTimedOutSession: lost,
  InvalidReference: moved,
  InvalidRequestContext: lost,
  InvalidSelection: () => ({ code: 'chart-selected' }),
  ItemNotFound: moved,
  MergedRangeConflict: ({ address }) => ({ code: 'merged-cells', address }),
  NonBlankCellOffSheet: ({ address }) => ({ code: 'no-room-right', address }),
  NotImplemented: unsupported,
  PivotTableRangeConflict: blocked,
  RangeExceedsLimit: tooLarge,
  RequestAborted: lost,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  UnsupportedOperation: unsupported,
  WriteNotSupportedWhenModalDialogOpen: busy,
};

function locationOf(error: unknown): string {
  const info = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const at = typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : null;
  return typeof at === 'string' ? at : '';
}

function detailOf(error: unknown): string {
  const message = error instanceof Error || hasMessage(error) ? error.message : '';
  return [message, locationOf(error)].filter((part) => part !== '').join(' · ');
}

function hasMessage(error: unknown): error is { readonly message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}
