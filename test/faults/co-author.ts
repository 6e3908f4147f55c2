import type { Channel } from '../../src/host/wire/channel.ts';

/** A channel on whose `at`-th request, counted from `reset`, somebody else does something first. */
export interface Interrupted {
  readonly through: (channel: Channel) => Channel;
  /** `work` runs once, just before request number `index` from now on is carried out. */
  readonly before: (index: number, work: () => void) => void;
}

export function interrupted(): Interrupted {
  let planned: { left: number; readonly work: () => void } | null = null;
  const arrive = (text: string): void => {
    if (planned === null || !text.includes('IterativeExecutor')) return;
    if (planned.left > 0) {
      planned.left -= 1;
      return;
    }
    const { work } = planned;
    planned = null;
    work();
  };
  return {
    through: (channel) => ({
      post: (message) => channel.post(message),
      onMessage: (listen) =>
        channel.onMessage((text) => {
          arrive(text);
          listen(text);
        }),
    }),
    before: (index, work) => {
      planned = { left: index, work };
    },
  };
}
