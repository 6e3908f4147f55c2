import type { ArgumentInfo } from './batch.ts';
import type { Arg, Held, Json } from './host-class.ts';

/** Puts the objects back into the arguments that the client replaced by their path ids. */
export class Arguments {
  constructor(private readonly object: (pathId: number) => Held | null) {}

  read(info: ArgumentInfo | undefined): readonly Arg[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.#restore(argument, ids[index] ?? 0));
  }

  #restore(argument: Json, pathId: Json): Arg {
    if (typeof pathId === 'number' && pathId !== 0) return this.object(pathId);
    if (Array.isArray(pathId) && Array.isArray(argument)) {
      return argument.map((part: Json, index) =>
        this.#restore(part, (pathId as Json[])[index] ?? 0),
      ) as unknown as Arg;
    }
    return inObjects(argument) ? this.#inside(argument) : argument;
  }

  /** Proxies inside plain objects arrive as `{_ObjectPathId: n}`. */
  #inside(record: { readonly [key: string]: Json }): Arg {
    const id = record['_ObjectPathId'];
    if (typeof id === 'number') return this.object(id);
    return Object.fromEntries(
      Object.entries(record).map(([key, part]) => [key, this.#restore(part, 0)]),
    ) as unknown as Arg;
  }
}

function inObjects(argument: Json): argument is { readonly [key: string]: Json } {
  return typeof argument === 'object' && argument !== null && !Array.isArray(argument);
}
