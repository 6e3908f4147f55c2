import type { LinePart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Attributes } from '../xml/sax.ts';
import { flag, number } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Section, WriteContext } from './section.ts';

/** A default width, which the file still demands for a hidden or styled column. */
const STANDARD = 9.140625;
const LAST = 16_384;

/** Column widths (characters), hidden columns, column looks. What else the file says of a column (outlines) stays. */
export const columns: Section = {
  element: 'cols',
  read([node], sheet, { toModel, workbook }) {
    for (const [a, span] of spans(node)) {
      const style = toModel[number(a['style']) ?? 0] ?? 0;
      const hidden = flag(a['hidden']);
      const size = ownWidth(a);
      if (!hidden && size === null && style === 0) continue;
      const line = { size, hidden, style: style === 0 ? null : workbook.styles.get(style) };
      for (const column of span) sheet.columns.set(column, { ...line });
    }
  },
  share: ({ columns: lines }) => [...lines].sort(([a], [b]) => a - b),
  write(sheet, context, { nodes: [old] }) {
    const groups = grouped(sheet, old);
    return groups.length === 0 ? '' : tag('cols', {}, groups.map((it) => group(it, context)).join(''));
  },
};

/** A width that somebody chose; null for the default. */
function ownWidth(a: Attributes): number | null {
  const own = a['customWidth'] === undefined || flag(a['customWidth']);
  return own ? number(a['width']) : null;
}

/** Elements with the 0-based columns that each speaks of; columns that an earlier one spoke of are not named again. */
function spans(cols: XmlNode | undefined): (readonly [Attributes, readonly number[]])[] {
  let next = 1;
  return (cols?.children ?? []).map(({ attributes: a }) => {
    const first = Math.max(next, number(a['min']) ?? 1);
    const count = Math.max(0, Math.min(number(a['max']) ?? 0, LAST) - first + 1);
    next = Math.max(next, first + count);
    return [a, Array.from({ length: count }, (_none, at) => first - 1 + at)];
  });
}

interface Group {
  readonly first: number;
  last: number;
  readonly line: LinePart;
  /** What the file said of these columns. */
  readonly old: Attributes | null;
}

const PLAIN: LinePart = { size: null, hidden: false, style: null };

/** Neighbours that are alike share an element. */
function grouped(sheet: Sheet, cols: XmlNode | undefined): Group[] {
  const former = new Map(
    spans(cols).flatMap(([attributes, span]) => span.map((it) => [it, attributes] as const)),
  );
  const groups: Group[] = [];
  for (const column of [...new Set([...sheet.columns.keys(), ...former.keys()])].sort((a, b) => a - b)) {
    const line = sheet.columns.get(column) ?? PLAIN;
    const old = former.get(column) ?? null;
    const before = groups.at(-1);
    if (before?.last === column - 1 && before.old === old && alike(before.line, line)) before.last = column;
    else groups.push({ first: column, last: column, line, old });
  }
  return groups;
}

function alike(a: LinePart, b: LinePart): boolean {
  return a.size === b.size && a.hidden === b.hidden && JSON.stringify(a.style) === JSON.stringify(b.style);
}

function group({ first, last, line, old }: Group, { styles }: WriteContext): string {
  const sameWidth = old !== null && ownWidth(old) === line.size;
  return tag('col', {
    ...old,
    min: first + 1,
    max: last + 1,
    width: line.size ?? (sameWidth ? old['width'] : STANDARD),
    style: line.style ? styles.formatOf(line.style) : null,
    hidden: line.hidden ? 1 : null,
    bestFit: sameWidth ? old['bestFit'] : null,
    customWidth: sameWidth ? old['customWidth'] : line.size === null ? 0 : 1,
  });
}
