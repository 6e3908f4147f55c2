import type { Channel } from '../../src/host/wire/channel.ts';

/** Moments of the talk with Excel, by number of the request from now on; work is done once. */
export interface Moments {
  readonly through: (channel: Channel) => Channel;
  /** Just before a request is carried out. */
  readonly before: (index: number, work: () => void) => void;
  /** When it has been carried out and its answer is about to go. */
  readonly after: (index: number, work: () => void) => void;
  /** From this request on nothing passes any more; it may still be carried out, but nobody hears of it. */
  readonly cut: (index: number, carriedOut: boolean, work?: () => void) => void;
  /** Forgets what was planned and has not come to pass; whether it has. */
  readonly over: () => boolean;
}

interface Plan {
  left: number;
  readonly at: 'arrival' | 'answer';
  readonly work: () => void;
}

/** A channel with hands of its own. */
export function moments(): Moments {
  let plan: Plan | null = null;
  let awaited: string | null = null;
  let silent = false;
  const done = ({ work }: Plan): void => {
    plan = null;
    work();
  };
  /** Whether the message goes on. */
  const arrive = (text: string): boolean => {
    if (silent) return false;
    if (plan === null || !isRequest(text)) return true;
    if (plan.left > 0) {
      plan.left -= 1;
      return true;
    }
    if (plan.at === 'answer') awaited = correlationOf(text);
    else done(plan);
    return !silent;
  };
  return {
    through: (channel) => ({
      post: (message) => {
        if (plan !== null && awaited !== null && correlationOf(message) === awaited) {
          awaited = null;
          done(plan);
        }
        if (!silent) channel.post(message);
      },
      onMessage: (listen) => channel.onMessage((text) => (arrive(text) ? listen(text) : undefined)),
    }),
    before: (index, work) => (plan = { left: index, at: 'arrival', work }),
    after: (index, work) => (plan = { left: index, at: 'answer', work }),
    cut: (index, carriedOut, work) => {
      const cut = (): void => {
        silent = true;
        work?.();
      };
      plan = { left: index, at: carriedOut ? 'answer' : 'arrival', work: cut };
    },
    over: () => {
      const passed = plan === null;
      plan = null;
      return passed;
    },
  };
}

/** A batch of the add-in's own; at the end of a run the library gives its references back in one that nobody waits for. */
function isRequest(text: string): boolean {
  return text.includes('IterativeExecutor') && !text.includes('_RemoveReference');
}

function correlationOf(text: string): string | null {
  return /"_correlationId":(\d+)/u.exec(text)?.[1] ?? null;
}
