/** Several texts in one cell: the mark of the language between them, semicolons where one has a comma itself, else quoted. */
export function listToCell(items: readonly string[], mark: string): string {
  const few = items.length < 2;
  if (items.length > 0 && items.every((item) => isPlain(item, /[、;；|,，[\]]/)))
    return items.join(items.every(isFigure) ? ', ' : mark);
  if (!few && items.every((item) => isPlain(item, /^\[|[;；]/))) return items.join('; ');
  const quoted = items.map((item) => JSON.stringify(item)).join(', ');
  return few ? `[${quoted}]` : quoted;
}

function isPlain(item: string, taken: RegExp): boolean {
  return item !== '' && item.trim() === item && !item.startsWith('"') && !taken.test(item);
}

/** Figures without a space between them would break inside where a cell wraps. */
function isFigure(item: string): boolean {
  return /^\d+$/.test(item);
}

/** The texts of a cell; people may also separate them by commas or bars, and where a semicolon stands by no other mark. */
export function cellToList(cell: string): readonly string[] {
  return (
    quotedList(cell) ??
    cell
      .split(/[;；]/.test(cell) ? /[;；]/ : /[、|,，]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
  );
}

/** A single quoted text is a text with quotes; sheets of before have their quotes in brackets. */
function quotedList(cell: string): readonly string[] | null {
  if (cell.startsWith('[')) return parsedList(cell);
  const list = cell.startsWith('"') ? parsedList(`[${cell}]`) : null;
  return list !== null && list.length > 1 ? list : null;
}

function parsedList(json: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}
