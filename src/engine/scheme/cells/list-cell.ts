/** Several texts in one cell, the mark of the language between them where that can be undone, else quoted. */
export function listToCell(items: readonly string[], mark: string): string {
  const plain = items.length > 0 && items.every(isPlain);
  if (plain) return items.join(mark);
  const quoted = items.map((item) => JSON.stringify(item)).join(', ');
  return items.length > 1 ? quoted : `[${quoted}]`;
}

function isPlain(item: string): boolean {
  return item !== '' && item.trim() === item && !/^"|[、;；|,，[\]]/.test(item);
}

/** The texts of a cell; people may also separate them by commas, semicolons or bars. Sheets of before have their quotes in brackets. */
export function cellToList(cell: string): readonly string[] {
  return (
    quotedList(cell) ??
    cell
      .split(/[、;；|,，]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
  );
}

/** A single quoted text is a text with quotes. */
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
