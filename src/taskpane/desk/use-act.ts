import { useState } from 'react';
import { asker, type Asker } from './asker.ts';
import type { Answer } from './desk-state.ts';

/** What is asked of Excel for this component, by a button or to be shown, and what has become of it. */
export interface Act<T> extends Asker<T> {
  readonly answer: Answer<T>;
}

/** An act of this component, not asked for yet. What it answered before stays in sight while it is asked again. */
export function useAct<T = void>(): Act<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ status: 'none' });
  const [{ ask }] = useState(() => {
    let last: T | null = null;
    const put = (next: Answer<T>): void => {
      if (next.status === 'ready') last = next.value;
      setAnswer(next);
    };
    return asker<T>(put, () => last);
  });
  return { answer, ask };
}
