/** A finite number; undefined for anything else, percentages among it: 300% of a count is a slip. */
export function number(text: string): number | undefined {
  return text.includes('%') ? undefined : share(text);
}

/** A finite number, percent allowed; undefined for anything else. */
export function share(text: string): number | undefined {
  const match = /^\s*([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(%?)\s*$/iu.exec(text);
  if (match === null) return undefined;
  const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return Number.isFinite(value) ? value : undefined;
}

/** Numbers parted by commas, each read by `one`. */
export function list(text: string, one = number): readonly number[] | undefined {
  const numbers = text.split(',').map(one);
  const known = numbers.filter((value) => value !== undefined);
  return known.length === numbers.length ? known : undefined;
}

/** One of some words. */
export function choice<T extends string>(...words: readonly T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text);
}

export function yesNo(text: string): boolean | undefined {
  return text === 'yes' ? true : text === 'no' ? false : undefined;
}

/** Excel serial (1900 date system) of a day written `YYYY-MM-DD`; undefined when there is no such day. */
export function serial(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / 86_400_000 + 25_569;
}
