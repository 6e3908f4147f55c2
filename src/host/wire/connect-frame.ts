import type { Channel } from './channel.ts';
import type { Connection } from './connection.ts';
import { frameChannel } from './frame-channel.ts';
import { frameName } from './frame-name.ts';

/** The add-in's page in a real browser: its frame, and where it comes from. */
export interface FrameAddin {
  readonly frame: HTMLIFrameElement;
  /** URL of the task pane: https, same hostname as the host's page, any port. */
  readonly url: string;
  readonly appId: string;
}

/** The running host, as far as frames matter. */
export interface FrameHost {
  readonly locale: string;
  connect(channel: Channel, conversationId: string): Connection;
}

/** Loads the add-in into a frame and connects it to the host. Call `close` of the answer before loading it anew. */
export function connectFrame(host: FrameHost, { frame, url, appId }: FrameAddin): Connection {
  const conversationId = crypto.randomUUID();
  frame.name = frameName({ conversationId, appId, hostOrigin: location.origin, locale: host.locale });
  frame.src = url;
  if (frame.contentWindow === null)
    throw new Error('The frame has to be in the document before it is connected.');
  return host.connect(frameChannel(frame.contentWindow, new URL(url, location.href).origin), conversationId);
}
