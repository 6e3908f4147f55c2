/** A place in a value where something else was expected. `path` is dotted, e.g. `criteria.0.weight`. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Looks at a value of unknown origin and says what is wrong with it; nothing when it fits. */
export type Shape = (value: unknown, path: string) => readonly Fault[];

const LONGEST_TEXT = 2000;
const LONGEST_LIST = 1000;
const LARGEST = 1e15;

function fault(path: string, expected: string, value: unknown): readonly Fault[] {
  const found = typeof value === 'object' ? (Array.isArray(value) ? 'list' : 'object') : String(value);
  return [{ path, expected, found: value === null ? '' : found.slice(0, 80) }];
}

/** A text with something in it. */
export const text: Shape = (value, path) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT
    ? []
    : fault(path, 'text', value);

/** A text that may be empty. */
export const anyText: Shape = (value, path) =>
  typeof value === 'string' && value.length <= LONGEST_TEXT ? [] : fault(path, 'text', value);

/** A finite number of sane size. */
export const number: Shape = (value, path) =>
  typeof value === 'number' && Math.abs(value) <= LARGEST ? [] : fault(path, 'number', value);

export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : fault(path, 'TRUE / FALSE', value);

export function choice(...options: readonly (string | number)[]): Shape {
  return (value, path) =>
    options.some((one) => one === value) ? [] : fault(path, options.join(' / '), value);
}

export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? [] : shape(value, path));
}

/** The first shape that fits, or what the last one expects. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, path) => {
    const found = shapes.map((shape) => shape(value, path));
    return found.some((faults) => faults.length === 0) ? [] : (found[found.length - 1] ?? []);
  };
}

export function list(shape: Shape, fewest = 0, most = LONGEST_LIST): Shape {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < fewest || value.length > most)
      return fault(path, 'list', value);
    return value.flatMap((item: unknown, i) => shape(item, `${path}.${i}`));
  };
}

/** An object with exactly these keys; keys in `optional` may be absent. Anything else, `__proto__` too, is a fault. */
export function object(shapes: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fault(path, 'object', value);
    const record = new Map<string, unknown>(Object.entries(value));
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
    const strange = [...record.keys()]
      .filter((key) => !Object.hasOwn(shapes, key))
      .flatMap((key) => fault(at(key), '', key));
    const own = Object.entries(shapes).flatMap(([key, shape]) =>
      optional.includes(key) && !record.has(key) ? [] : shape(record.get(key), at(key)),
    );
    return [...own, ...strange];
  };
}

/** One of several objects, told apart by the text under a key. */
export function variant(key: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    const kind =
      typeof value === 'object' && value !== null
        ? (new Map<string, unknown>(Object.entries(value)).get(key) ?? null)
        : null;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape
      ? shape(value, path)
      : fault(path === '' ? key : `${path}.${key}`, Object.keys(shapes).join(' / '), kind);
  };
}
