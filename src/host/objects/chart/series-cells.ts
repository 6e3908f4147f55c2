import type { Host } from '../../host.ts';
import { parseAddress } from '../../model/address.ts';
import type { Scalar } from '../../model/scalar.ts';
import { CellError } from '../../model/scalar.ts';

/** The values a series takes from its cells, in order; blanks are null. */
export function valuesAt(ref: string | null, host: Host): Scalar[] {
  const parsed = ref === null ? null : parseAddress(ref);
  const sheet = host.workbook.sheets.find((one) => one.name === parsed?.sheet);
  if (parsed === null || sheet === undefined) return [];
  const { row, column, rows, columns } = parsed.rect;
  return Array.from({ length: rows * columns }, (_, index) =>
    sheet.cells.value(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** The same as texts, as the API answers them. */
export function textsAt(ref: string | null, host: Host): string[] {
  return valuesAt(ref, host).map((value) =>
    value === null ? '' : value instanceof CellError ? value.text : String(value),
  );
}
