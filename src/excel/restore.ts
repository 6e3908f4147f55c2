import type { Result } from '../engine/result.ts';
import type { Written } from '../app/workbook.ts';
import type { Session } from './session.ts';
import { sameSource } from './survey.ts';
import { takeBack } from './take-back.ts';
import type { Journal } from './write.ts';

/** Puts back what a run overwrote, unless the rows are no longer those it wrote beside. */
export async function restore(session: Session, written: Written): Promise<Result<void>> {
  const { undos, plan } = written.journal as Journal;
  const overwrote = undos.some((undo) => undo.kind === 'column-cells');
  if (overwrote && plan.source !== null) {
    const run = { signal: new AbortController().signal, onProgress: () => undefined };
    // After the run the source is known by its marks, whatever it was known by before.
    const now = await sameSource(session, plan.source, plan.witness, run);
    if (!now.ok) return now;
  }
  return takeBack(session, undos);
}
