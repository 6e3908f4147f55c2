import { freeHeader } from '../app/columns/free-header.ts';
import type { OwnColumn, Source } from '../app/workbook.ts';
import { MAX_COLUMNS } from './a1.ts';

/** One of our columns with its place in the list; `added` when it is not there yet. */
export interface Laid {
  readonly column: OwnColumn;
  readonly position: number;
  readonly header: string;
  readonly added: boolean;
}

/**
 * Where each column goes: where it was found, else behind the last. Null when the sheet ends before. Where no run left a
 * note with the list, a mark counts only above our own header: anybody can write a name.
 */
export function layOut(source: Source, columns: readonly OwnColumn[]): readonly Laid[] | null {
  const found = new Map([...source.own].map(([position, key]) => [key, position]));
  const isMarked = (position: number, header: string): boolean =>
    source.memory !== null || isOurs(source.headers[position] ?? '', [header]);
  const taken = [...source.headers];
  let next = source.headers.length;
  const laid = columns.map((column): Laid => {
    const position = found.get(column.key);
    if (position !== undefined && isMarked(position, column.header))
      return { column, position, header: source.headers[position] ?? '', added: false };
    const header = freeHeader(column.header, taken);
    taken.push(header);
    next += 1;
    return { column, position: next - 1, header, added: true };
  });
  return source.left + next > MAX_COLUMNS ? null : laid;
}

/** Our header, or what Excel makes of it where a request was carried out twice. */
export function isOurs(name: string, headers: readonly string[]): boolean {
  return headers.some((header) => name.startsWith(header) && /^ ?\d*$/u.test(name.slice(header.length)));
}
