import type { Style } from './style.ts';
import type { StyleTable } from './workbook.ts';

/** The look of a cell nobody has touched. */
const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: {},
  locked: true,
  hidden: false,
  quotePrefix: false,
};

/** An empty table: only the default look, number 0. */
export function createStyleTable(): StyleTable {
  const styles: Style[] = [DEFAULT_STYLE];
  const numbers = new Map<string, number>([[styleKey(DEFAULT_STYLE), 0]]);
  const met = new WeakMap<Style, number>();
  const numberOf = (style: Style): number => {
    const key = styleKey(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, styles.length);
    return styles.push(style) - 1;
  };
  return {
    get: (index) => styles[index] ?? DEFAULT_STYLE,
    intern: (style) => {
      const number = met.get(style) ?? numberOf(style);
      met.set(style, number);
      return number;
    },
    get count() {
      return styles.length;
    },
  };
}

/** Equal styles give equal keys, however their members are ordered. */
function styleKey(style: Style): string {
  const { font: f, borders } = style;
  const sides = Object.entries(borders)
    .map(([side, border]) => `${side}:${border.style}:${border.color}`)
    .sort();
  return JSON.stringify([
    style.numberFormat,
    [f.name, f.size, f.bold, f.italic, f.underline, f.strikethrough, f.color],
    [style.fill, style.horizontal, style.vertical, style.wrap, style.indent, style.rotation],
    sides,
    [style.locked, style.hidden, style.quotePrefix],
  ]);
}
