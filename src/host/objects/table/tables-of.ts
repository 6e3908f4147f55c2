import type { Sheet } from '../../model/sheet.ts';
import type { Held } from '../../wire/host-class.ts';
import { hold } from '../hold.ts';
import type { Holds } from '../holds.ts';

/** All tables of some sheets, in order. */
export function tablesOf(sheets: readonly Sheet[]): Held[] {
  return sheets.flatMap((sheet) => sheet.tables.map((part) => hold('Table', { sheet, part })));
}

/** The table of a name, whatever its case, or an id. */
export function tableByKey(tables: readonly Held[], key: string | number): Held | null {
  const wanted = String(key);
  const isWanted = ({ it }: Held): boolean => {
    const { part } = it as Holds['Table'];
    return part.id === wanted || part.name.toLowerCase() === wanted.toLowerCase();
  };
  return tables.find(isWanted) ?? null;
}
