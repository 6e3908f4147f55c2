import type { Host } from '../host.ts';

/** A value as JSON carries it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An argument of a call: a plain value, an object that the add-in holds, or a list with such objects in it. */
export type Arg = Json | Held | undefined;

/** An object of the Excel API as the host holds it: its class and the part of the model it stands for. */
export interface Held<T = unknown> {
  readonly of: HostClass<T>;
  readonly it: T;
}

/** What a call may answer: an object, a null object (`null`), a value wrapped by `value()`, or nothing. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- members that answer nothing stay one-liners
export type Answer = Held | null | { readonly value: Json } | void;

/**
 * One class of the Excel API over the model, declared as data. Names are the API's own in camelCase; whatever is not
 * listed answers `NotImplemented: Class.member`. Members throw `OfficeError` to refuse as Excel does.
 * Null arguments mean "not given" (the client sends null for undefined).
 */
export interface HostClass<T> {
  readonly name: string;
  /** The identity the client keeps (`Id` or `_Id` on the wire), for classes that have one. */
  readonly id?: (it: T) => string;
  /** Scalar properties that can be read. */
  readonly get?: Readonly<Record<string, (it: T, host: Host) => Json>>;
  /** Scalar properties that can be set. */
  readonly set?: Readonly<Record<string, (it: T, value: Json, host: Host) => void>>;
  /** Navigation properties; null answers a null object. */
  readonly child?: Readonly<Record<string, (it: T, host: Host) => Held | null>>;
  /** Methods. */
  readonly call?: Readonly<Record<string, (it: T, args: readonly Arg[], host: Host) => Answer>>;
  /** For collections: the items in order, and one item by name, id or index; null = not found. `getItem`,
   * `getItemOrNullObject`, `getItemAt`, `getCount` and the property `count` follow from them unless listed. */
  readonly items?: (it: T, host: Host) => readonly Held[];
  readonly item?: (it: T, key: string | number, host: Host) => Held | null;
  /** Called when the client keeps a reference: what it stands for shall follow the edits of rows and columns. */
  readonly keep?: (it: T, host: Host) => Kept;
  /** What events of this object are addressed to on the wire; default: its id, or `Workbook` without one. */
  readonly eventTarget?: (it: T) => string;
}

/** A kept reference: `refresh` brings the object up to date and says whether it still exists. */
export interface Kept {
  refresh(): boolean;
  release(): void;
}

/** Binds a part of the model to its class. */
export function held<T>(of: HostClass<T>, it: T): Held {
  return { of, it } as unknown as Held;
}

/** A method's plain answer. */
export function value(json: Json): { readonly value: Json } {
  return { value: json };
}

/** Tells an object of the API from a plain value. */
export function isHeld(arg: unknown): arg is Held {
  return typeof arg === 'object' && arg !== null && 'of' in arg && 'it' in arg;
}
