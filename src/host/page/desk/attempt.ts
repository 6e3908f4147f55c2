import { OfficeError } from '../../model/office-error.ts';
import type { Desk } from './desk.ts';

/** Runs an edit of the person as one step of undo; what the host refuses is said, as Excel would in a box. */
export function attempt(desk: Desk, edit: () => void): boolean {
  try {
    desk.workbook.history.mark();
    desk.workbook.changes.as('user', edit);
    return true;
  } catch (error) {
    if (!(error instanceof OfficeError)) throw error;
    desk.change({ message: { kind: 'problem', text: error.message } });
    return false;
  }
}
