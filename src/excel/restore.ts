import type { Result } from '../engine/result.ts';
import type { Written } from '../app/workbook.ts';
import { findRows, putBack } from './put-back.ts';
import type { Session } from './session.ts';
import type { Journal } from './write.ts';

/** Puts back what a run overwrote, to the customers it belongs to; refused where these cannot be found any more. */
export async function restore(session: Session, written: Written): Promise<Result<void>> {
  const { undos, list, places } = written.journal as Journal;
  const found = await findRows(session, undos, list);
  return found === null || found.rows.ok ? putBack(session, { undos, places }, found) : found.rows;
}
