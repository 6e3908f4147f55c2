import type { Schema, SchemaClass } from './schema.ts';

/** A schema as JSON carries it, from the server to the page. */
export type SchemaJson = Readonly<Record<string, PackedClass>>;

interface PackedClass extends Pick<SchemaClass, 'isCollection' | 'idName'> {
  readonly scalars: Readonly<Record<string, string>>;
  readonly navigations: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, string>>;
  readonly since: Readonly<Record<string, { readonly set: string; readonly version: string }>>;
  readonly writes: readonly string[];
}

export function packSchema(schema: Schema): SchemaJson {
  return Object.fromEntries(
    [...schema].map(([name, { scalars, navigations, members, since, writes, isCollection, idName }]) => {
      const [first, second] = [Object.fromEntries(scalars), Object.fromEntries(navigations)];
      const rest = {
        members: Object.fromEntries(members),
        since: Object.fromEntries(since),
        writes: [...writes],
      };
      return [name, { scalars: first, navigations: second, ...rest, isCollection, idName }];
    }),
  );
}

export function unpackSchema(json: SchemaJson): Schema {
  return new Map(
    Object.entries(json).map(([name, packed]) => [
      name,
      {
        ...packed,
        scalars: new Map(Object.entries(packed.scalars)),
        navigations: new Map(Object.entries(packed.navigations)),
        members: new Map(Object.entries(packed.members)),
        since: new Map(Object.entries(packed.since)),
        writes: new Set(packed.writes),
      },
    ]),
  );
}
