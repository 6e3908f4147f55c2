import type { Host } from '../host.ts';

/** A value as JSON carries it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An argument of a call: a plain value, or an object that the add-in holds. */
export type Arg = Json | Held | undefined;

/** An object of the Excel API as the host holds it: its class and the part of the model it stands for. */
export interface Held<T = unknown> {
  readonly of: HostClass<T>;
  readonly it: T;
}

/**
 * One class of the Excel API over the model, declared as data. Names are the API's own in camelCase; whatever is not
 * listed answers `NotImplemented: Class.member`. Members throw `OfficeError` to refuse as Excel does.
 */
export interface HostClass<T> {
  readonly name: string;
  /** The identity the client keeps (`Id` or `_Id` on the wire), for classes that have one. */
  readonly id?: (it: T) => string;
  /** Scalar properties that can be read. */
  readonly get?: Readonly<Record<string, (it: T, host: Host) => Json>>;
  /** Scalar properties that can be set. */
  readonly set?: Readonly<Record<string, (it: T, value: Json, host: Host) => void>>;
  /** Navigation properties. */
  readonly child?: Readonly<Record<string, (it: T, host: Host) => Held | null>>;
  /** Methods: they answer an object, a null object (`null`), a value wrapped by `value()`, or nothing. */
  readonly call?: Readonly<Record<string, (it: T, args: readonly Arg[], host: Host) => Held | null | { readonly value: Json } | void>>;
  /** For collections: the items in order, and one item by name, id or index; null = not found. */
  readonly items?: (it: T, host: Host) => readonly Held[];
  readonly item?: (it: T, key: string | number, host: Host) => Held | null;
}
