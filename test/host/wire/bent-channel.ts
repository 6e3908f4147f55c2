import type { Channel } from '../../../src/host/wire/channel.ts';
import type { BatchAnswer } from '../../../src/host/wire/batch.ts';

/** Bends the answer of every batch on its way to the library, to see which rule of the protocol breaks. */
export function bentChannel(bend: (answer: BatchAnswer) => void): (channel: Channel) => Channel {
  return (channel) => ({
    onMessage: (listen) => channel.onMessage(listen),
    post: (message) => channel.post(bent(message, bend)),
  });
}

function bent(message: string, bend: (answer: BatchAnswer) => void): string {
  const parsed = JSON.parse(message) as {
    _actionName?: string;
    _data?: { Data?: [number, unknown[], string] };
  };
  const data = parsed._data?.Data;
  if (parsed._actionName !== 'executeMethod' || data === undefined) return message;
  const answer = JSON.parse(data[2]) as BatchAnswer;
  bend(answer);
  data[2] = JSON.stringify(answer);
  return JSON.stringify(parsed);
}
