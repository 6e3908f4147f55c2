/** Several texts in one cell: joined by 、 where that can be undone, else as JSON. */
export function listToCell(items: readonly string[]): string {
  const plain =
    items.length > 0 &&
    items.every((item) => item !== '' && item.trim() === item && !/[、;；|,，[\]]/.test(item));
  return plain ? items.join('、') : JSON.stringify(items);
}

/** The texts of a cell; people may also separate them by commas, semicolons or bars. */
export function cellToList(cell: string): readonly string[] {
  const json = cell.startsWith('[') ? parsedList(cell) : null;
  return (
    json ??
    cell
      .split(/[、;；|,，]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
  );
}

function parsedList(cell: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(cell);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}
