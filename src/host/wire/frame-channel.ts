import type { Channel } from './channel.ts';

/** The channel to a real frame: only messages of that frame and that origin are heard. */
export function frameChannel(frame: Window, origin: string, own: Window = window): Channel {
  return {
    post: (message) => frame.postMessage(message, origin),
    onMessage: (listen) => {
      const hear = (event: MessageEvent): void => {
        if (event.source === frame && event.origin === origin && typeof event.data === 'string')
          listen(event.data);
      };
      own.addEventListener('message', hear);
      return () => own.removeEventListener('message', hear);
    },
  };
}
