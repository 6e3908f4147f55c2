import type { Run } from '../../app/workbook.ts';
import type { Result } from '../../engine/result.ts';
import type { Answer } from './desk-state.ts';
import { settled } from './settled.ts';

/** After this long without an answer the person is told what may hold Excel up (office-addins §3: cell-edit mode). */
export const SLOW_MS = 1000;

/** Asks one question at a time: a new one makes the former's answer void and ends its work. */
export interface Asker<T> {
  readonly ask: (question: (run: Run) => Promise<Result<T>>) => Promise<void>;
}

/** An asker that reports through `put`; `last` gives what is shown meanwhile. */
export function asker<T>(put: (answer: Answer<T>) => void, last: () => T | null): Asker<T> {
  let current = new AbortController();
  return {
    ask: async (question) => {
      current.abort();
      const mine = new AbortController();
      current = mine;
      put({ status: 'asking', last: last(), slow: false });
      const timer = setTimeout(() => put({ status: 'asking', last: last(), slow: true }), SLOW_MS);
      mine.signal.addEventListener('abort', () => clearTimeout(timer));
      const result = await settled(question({ signal: mine.signal, onProgress: () => undefined }));
      clearTimeout(timer);
      if (mine.signal.aborted) return;
      put(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', issues: result.issues });
    },
  };
}
