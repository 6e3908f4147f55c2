/** Wire facts of one class of the API, read from the library that will be talking to us. */
export interface SchemaClass {
  /** Scalar properties: camelCase name to wire name. */
  readonly scalars: ReadonlyMap<string, string>;
  /** Navigation properties: camelCase name to wire name. */
  readonly navigations: ReadonlyMap<string, string>;
  /** Any member by lower-cased wire name, to its camelCase name. */
  readonly members: ReadonlyMap<string, string>;
  /** The requirement set and version that brought a member. */
  readonly since: ReadonlyMap<string, { readonly set: string; readonly version: string }>;
  /** Methods that the library itself sends as writes, in camelCase. */
  readonly writes: ReadonlySet<string>;
  readonly isCollection: boolean;
  /** Whether the identity is called `Id`, `_Id`, or there is none. */
  readonly idName: 'Id' | '_Id' | null;
}

/** Classes by name. */
export type Schema = ReadonlyMap<string, SchemaClass>;

/**
 * Reads the wire schema out of a loaded `Excel` namespace: names from its own tables, wire names and requirement sets
 * from the text of its members. Nothing of the library is copied into the project.
 */
export function deriveSchema(excel: object): Schema {
  const schema = new Map<string, SchemaClass>();
  for (const candidate of Object.values(excel) as unknown[]) {
    const prototype = typeof candidate === 'function' ? (candidate.prototype as unknown) : null;
    if (typeof prototype !== 'object' || prototype === null || !('_className' in prototype)) continue;
    const name = String(prototype._className);
    if (!schema.has(name)) schema.set(name, classOf(prototype));
  }
  return schema;
}

function classOf(prototype: object): SchemaClass {
  const members = new Map<string, string>();
  const since = new Map<string, { set: string; version: string }>();
  const navigations = new Map<string, string>();
  const writes = new Set<string>();
  let idName: 'Id' | '_Id' | null = null;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const text = textOf(descriptor);
    const wire = WIRE_NAME.exec(text)?.[1];
    if (wire !== undefined) members.set(wire.toLowerCase(), name);
    if (wire !== undefined && NAVIGATION.test(text)) navigations.set(name, wire);
    if (WRITE.test(text)) writes.add(name);
    const set = SINCE.exec(text);
    if (set !== null) since.set(name, { set: set[1] ?? 'ExcelApi', version: set[2] ?? '1.1' });
    if (name === '_handleIdResult')
      idName = /\._Id\b|"_Id"/.test(text) ? '_Id' : /\.Id\b|"Id"/.test(text) ? 'Id' : null;
  }
  const scalars = scalarsOf(prototype);
  for (const [name, wire] of scalars) members.set(wire.toLowerCase(), name);
  return {
    scalars,
    navigations,
    members,
    since,
    writes,
    idName,
    isCollection: Object.hasOwn(prototype, '_isCollection'),
  };
}

/** The first quoted name after the receiver: `(Class,this,"GetCell",` or `(this,"Clear",`. */
const WIRE_NAME = /[(,]\s*this\s*,\s*"(_?[A-Z]\w*)"/;
/** The operation after the name: 0 writes, 1 only reads. */
const WRITE = /[(,]\s*this\s*,\s*"_?[A-Z]\w*"\s*,\s*0\s*,/;
const NAVIGATION = /\(\s*\w+\.\w+\s*,\s*this\s*,\s*"\w+"\s*,\s*(?:!0|!1|true|false)\s*,\s*[^,)]+\)/;
const SINCE = /\(\s*"\w+\.\w+"\s*,\s*(?:"(\w+)"|\w+)\s*,\s*"([\d.]+)"/;

function textOf(descriptor: PropertyDescriptor): string {
  return [descriptor.value, descriptor.get, descriptor.set]
    .filter((part): part is () => unknown => typeof part === 'function')
    .map((part) => Function.prototype.toString.call(part))
    .join('\n');
}

function scalarsOf(prototype: object): Map<string, string> {
  const names = listOf(prototype, '_scalarPropertyNames');
  const wires = listOf(prototype, '_scalarPropertyOriginalNames');
  return new Map(names.map((name, index) => [name, wires[index] ?? name]));
}

function listOf(prototype: object, key: string): readonly string[] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return get === undefined ? [] : (get.call(prototype) as readonly string[]);
}
