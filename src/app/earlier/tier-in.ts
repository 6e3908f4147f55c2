import type { Cell } from '../../engine/index.ts';

/** The tier that a cell of a former run names; null where it is blank or says `pending`. */
export function tierIn(cell: Cell | undefined, pending: string): string | null {
  const text = String(cell ?? '').trim();
  return text === '' || text === pending ? null : text;
}
