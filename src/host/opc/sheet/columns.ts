import type { LinePart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { flag, number } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Section, WriteContext } from './section.ts';

/** A default width, which the file still demands for a hidden or styled column. */
const STANDARD = 9.140625;

/** Column widths (characters), hidden columns, column looks. */
export const columns: Section = {
  element: 'cols',
  read([node], sheet, { toModel, workbook }) {
    for (const { attributes: a } of node?.children ?? []) {
      const style = toModel[number(a['style']) ?? 0] ?? 0;
      const hidden = flag(a['hidden']);
      const wide = a['customWidth'] === undefined ? number(a['width']) !== null : flag(a['customWidth']);
      if (!hidden && !wide && style === 0) continue;
      const size = wide ? number(a['width']) : null;
      const last = Math.min(number(a['max']) ?? 0, 16_384);
      for (let column = Math.max(1, number(a['min']) ?? 1); column <= last; column++) {
        sheet.columns.set(column - 1, {
          size,
          hidden,
          style: style === 0 ? null : workbook.styles.get(style),
        });
      }
    }
  },
  share: ({ columns: lines }) => [...lines].sort(([a], [b]) => a - b),
  write(sheet, context) {
    const groups = grouped(sheet);
    return groups.length === 0 ? '' : tag('cols', {}, groups.map((it) => group(it, context)).join(''));
  },
};

interface Group {
  readonly first: number;
  last: number;
  readonly line: LinePart;
}

/** Neighbours that are alike share an element. */
function grouped(sheet: Sheet): Group[] {
  const groups: Group[] = [];
  for (const [column, line] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const before = groups.at(-1);
    if (before && before.last === column - 1 && alike(before.line, line)) before.last = column;
    else groups.push({ first: column, last: column, line });
  }
  return groups;
}

function alike(a: LinePart, b: LinePart): boolean {
  return a.size === b.size && a.hidden === b.hidden && JSON.stringify(a.style) === JSON.stringify(b.style);
}

function group({ first, last, line }: Group, { styles }: WriteContext): string {
  return tag('col', {
    min: first + 1,
    max: last + 1,
    width: line.size ?? STANDARD,
    style: line.style ? styles.formatOf(line.style) : null,
    hidden: line.hidden ? 1 : null,
    customWidth: line.size === null ? 0 : 1,
  });
}
