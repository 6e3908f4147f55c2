import type { Connection, RunningHost } from '../../index.ts';

const connections = new WeakMap<RunningHost, Connection>();
const keys = new WeakMap<RunningHost, number>();
let next = 1;

/** Which pane belongs to which host: a new host gets a new frame, as Excel reloads an add-in with a document. */
export const panes = {
  opened: (host: RunningHost, connection: Connection): void => void connections.set(host, connection),
  closed: (host: RunningHost): void => void connections.delete(host),
  connectionOf: (host: RunningHost): Connection | undefined => connections.get(host),
  keyOf: (host: RunningHost): number => {
    const key = keys.get(host) ?? next++;
    keys.set(host, key);
    return key;
  },
};
