import type { Issue } from '../engine/issue.ts';

/** How long an answer of Excel is waited for, in milliseconds. */
export interface Patience {
  /** Long enough for a slow recalculation; then the connection counts as lost. */
  readonly answer: number;
  /** After Cancel: a request under way usually ends by itself. */
  readonly grace: number;
}

export const PATIENCE: Patience = { answer: 90_000, grace: 3_000 };

/** Thrown out of a job whose answer is no longer waited for. Excel may still carry the request out later. */
export class GaveUp extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

/** Lets every `sync` of a context end when the person cancels or Excel stays silent, instead of never. */
export function makePatient(
  context: Excel.RequestContext,
  patience: Patience,
  signal: AbortSignal | null,
): void {
  const sync = context.sync.bind(context);
  context.sync = async <T>(value?: T): Promise<T> => {
    const work = sync(value);
    const issue = await waitedFor(work, patience, signal);
    if (issue !== null) throw new GaveUp(issue);
    return work as Promise<T>;
  };
}

/** Null once there is an answer, good or bad; else why it is not waited for any longer. */
function waitedFor(
  work: Promise<unknown>,
  { answer, grace }: Patience,
  signal: AbortSignal | null,
): Promise<Issue | null> {
  return new Promise((resolve) => {
    const stops = [afterFree(answer, () => end({ code: 'connection-lost' }))];
    const cancel = (): void => void stops.push(afterFree(grace, () => end({ code: 'cancelled' })));
    const end = (issue: Issue | null): void => {
      stops.forEach((stop) => stop());
      signal?.removeEventListener('abort', cancel);
      resolve(issue);
    };
    if (signal?.aborted === true) cancel();
    else signal?.addEventListener('abort', cancel);
    work.then(
      () => end(null),
      () => end(null),
    );
  });
}

/** The longest that our thread being at work, or the machine asleep, may count as waiting (ms). */
const STEP = 1_000;

/**
 * Ends after so long a time in which an answer could have been heard: a busy thread hears of its timers first, so one timer
 * would call an answer lost that lies there. Of many short ones it delays only one. The answer is the way to stop.
 */
function afterFree(milliseconds: number, end: () => void): () => void {
  const step = Math.min(STEP, milliseconds / 10);
  let left = milliseconds;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    left -= step;
    timer = setTimeout(left > 0 ? wait : end, step);
  };
  wait();
  return () => clearTimeout(timer);
}
