import type { Host } from '../../host.ts';
import type { Json } from '../../wire/host-class.ts';
import type { LookOf } from '../holds.ts';
import { touchChart } from './chart-edit.ts';

/** A member of a look: where it has a meaning to the host from the model, else from the bag; undefined = never set. */
function readLook(it: LookOf, member: string): unknown {
  const own = it.own?.[member];
  return own === undefined ? it.bag.get(it.path + member) : own.get();
}

export function writeLook(it: LookOf, member: string, value: Json): void {
  const own = it.own?.[member];
  if (own === undefined) it.bag.set(it.path + member, value);
  else own.set(value);
}

/** Members of a look by name, each with what Excel answers before it is set and the check of what is set. */
export function lookMembers(
  members: Readonly<Record<string, readonly [initial: Json, check: (value: Json) => Json]>>,
): {
  get: Record<string, (it: LookOf) => Json>;
  set: Record<string, (it: LookOf, value: Json, host: Host) => void>;
} {
  const entries = Object.entries(members);
  return {
    get: Object.fromEntries(
      entries.map(([name, [initial]]) => [name, (it) => shown(readLook(it, name), initial)]),
    ),
    set: Object.fromEntries(
      entries.map(([name, [, check]]) => [
        name,
        (it, value, host) => {
          const checked = check(value);
          touchChart(it, host);
          writeLook(it, name, checked);
        },
      ]),
    ),
  };
}

function shown(value: unknown, initial: Json): Json {
  return value === undefined || value === null || value === 'auto' ? initial : (value as Json);
}
