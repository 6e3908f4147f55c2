import type { Host } from '../host.ts';
import type { Answer, Arg, Held } from './host-class.ts';
import { value } from './host-class.ts';
import { Refusal } from './refusal.ts';

/** What every collection can, unless its class says otherwise. */
export function collectionCall(
  object: Held,
  name: string,
  args: readonly Arg[],
  host: Host,
): Answer | undefined {
  const { items, item } = object.of;
  if (items === undefined) return undefined;
  if (name === 'getCount') return value(items(object.it, host).length);
  if (name === 'getItemAt') return at(items(object.it, host), args[0]);
  if (name === 'getFirst') return items(object.it, host)[0] ?? null;
  if (name === 'getLast') return items(object.it, host).at(-1) ?? null;
  if (item === undefined) return undefined;
  if (name === 'getItem') return found(object, args[0], host);
  if (name === 'getItemOrNullObject') return item(object.it, keyOf(args[0]), host);
  return undefined;
}

/** One item by name, id or index, or ItemNotFound. */
export function found(object: Held, key: Arg, host: Host): Held {
  const item = object.of.item?.(object.it, keyOf(key), host);
  if (item === undefined || item === null) throw new Refusal('ItemNotFound', 'No such item');
  return item;
}

function at(items: readonly Held[], index: Arg): Held {
  const item = typeof index === 'number' ? items[index] : undefined;
  if (item === undefined) throw new Refusal('InvalidArgument', 'No such index or key');
  return item;
}

function keyOf(key: Arg): string | number {
  if (typeof key === 'string' || typeof key === 'number') return key;
  throw new Refusal('InvalidArgument', 'No such index or key');
}
