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
    const timers = [setTimeout(() => end({ code: 'connection-lost' }), answer)];
    const cancel = (): void => void timers.push(setTimeout(() => end({ code: 'cancelled' }), grace));
    const end = (issue: Issue | null): void => {
      timers.forEach(clearTimeout);
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
