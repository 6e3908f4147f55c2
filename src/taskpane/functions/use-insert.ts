import { useState } from 'react';
import type { Result } from '../../engine/result.ts';
import { usePane } from '../pane.ts';

/** The way to put a formula in the selected cell and what became of it; `insert` is null where the app cannot. */
export function useInsert(): {
  readonly insert: ((formula: string) => Promise<void>) | null;
  /** The address it was written to. */
  readonly outcome: Result<string> | null;
} {
  const { app } = usePane();
  const [outcome, setOutcome] = useState<Result<string> | null>(null);
  const insertFormula = app.insertFormula;
  const insert = insertFormula
    ? async (formula: string): Promise<void> => setOutcome(await insertFormula(formula))
    : null;
  return { insert, outcome };
}
