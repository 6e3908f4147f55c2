import type { Host } from '../../host.ts';
import { parseAddress } from '../../model/address.ts';
import type { Scalar } from '../../model/scalar.ts';
import { CellError } from '../../model/scalar.ts';
import type { Area } from '../holds.ts';

/** The values a series takes from its cells, in order; blanks are null. */
export function valuesAt(ref: string | null, host: Host): Scalar[] {
  const area = areaAt(ref, host);
  if (area === null) return [];
  const { row, column, rows, columns } = area.rect;
  return Array.from({ length: rows * columns }, (_, index) =>
    area.sheet.cells.value(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** How many cells a reference names; 0 when they are gone. */
export function cellCount(ref: string | null, host: Host): number {
  const area = areaAt(ref, host);
  return area === null ? 0 : area.rect.rows * area.rect.columns;
}

/** The same as texts, as the API answers them. */
export function textsAt(ref: string | null, host: Host): string[] {
  return valuesAt(ref, host).map((value) =>
    value === null ? '' : value instanceof CellError ? value.text : String(value),
  );
}

function areaAt(ref: string | null, host: Host): Area | null {
  const parsed = ref === null ? null : parseAddress(ref);
  const name = parsed?.sheet?.toLowerCase();
  const sheet = host.workbook.sheets.find((one) => one.name.toLowerCase() === name);
  return parsed === null || sheet === undefined ? null : { sheet, rect: parsed.rect };
}
