import type { Result } from '../engine/result.ts';
import type { Written } from '../app/workbook.ts';
import { bearsOnRows, putBack, rowsNow } from './put-back.ts';
import type { Session } from './session.ts';
import type { Journal } from './write.ts';

/** Puts back what a run overwrote, to the customers it belongs to; refused where these cannot be found any more. */
export async function restore(session: Session, written: Written): Promise<Result<void>> {
  const { undos, list } = written.journal as Journal;
  if (list !== null && bearsOnRows(undos) && (await rowsNow(session, list)) === null)
    return { ok: false, issues: [{ code: 'data-moved', address: list.header }] };
  return putBack(session, undos, list);
}
