import type { Host } from '../host.ts';
import type { Json } from '../wire/host-class.ts';
import { refusal } from './refusal.ts';

/** Where formatting without a meaning to the host is kept, and the prefix of its keys. */
export interface Bag {
  readonly values: Map<string, unknown>;
  readonly path: string;
}

/** Members of a class in the two forms in which they are declared. */
export interface Members<T> {
  readonly get: Record<string, (it: T, host: Host) => Json>;
  readonly set: Record<string, (it: T, value: Json, host: Host) => void>;
}

/**
 * Properties that are stored and given back and mean nothing to the host. `defaults` names them with what Excel answers
 * before they are set; a value of another type is refused. `touch` runs before each change, to refuse it or tell of it.
 */
export function stored<T>(
  bagOf: (it: T) => Bag,
  defaults: Readonly<Record<string, Json>>,
  touch: (it: T, host: Host) => void,
): Members<T> {
  const members: Members<T> = { get: {}, set: {} };
  for (const [name, initial] of Object.entries(defaults)) {
    members.get[name] = (it) => {
      const { values, path } = bagOf(it);
      return (values.get(path + name) ?? initial) as Json;
    };
    members.set[name] = (it, value, host) => {
      if (initial !== null && typeof value !== typeof initial) throw refusal('InvalidArgument');
      touch(it, host);
      const { values, path } = bagOf(it);
      values.set(path + name, value);
    };
  }
  return members;
}
