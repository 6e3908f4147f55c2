import type { Held, HostClass } from '../wire/host-class.ts';
import type { Holds } from './holds.ts';

const classes = new Map<string, HostClass<never>>();

/** Declares a class of the API, so that `hold` finds it by name. Done once, when its file is imported by `classes.ts`. */
export function declare<K extends keyof Holds>(
  name: K,
  members: Omit<HostClass<Holds[K]>, 'name'>,
): HostClass<Holds[K]> {
  const declared = { name, ...members };
  classes.set(name, declared);
  return declared;
}

/** An object of the API over a part of the model. Throws when the class was never declared, which is our own bug. */
export function hold<K extends keyof Holds>(name: K, it: Holds[K]): Held {
  const of = classes.get(name);
  if (of === undefined) throw new Error(`host class ${name} is not declared`);
  return { of: of as HostClass<unknown>, it };
}

/** Whether an argument is an object of the class. */
export function isHeld<K extends keyof Holds>(name: K, arg: unknown): arg is Held<Holds[K]> {
  return typeof arg === 'object' && arg !== null && 'of' in arg && (arg as Held).of.name === name;
}
