import { hasCell } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { SheetOrigin } from '../origin.ts';
import { printOf } from '../origin.ts';
import { rectName } from '../a1.ts';
import { cellEncoder } from '../sheet/cell-encoder.ts';
import { compareCells } from '../sheet/compare-cells.ts';
import type { StoredSheet } from '../sheet/compare-cells.ts';
import { WORKSHEET_ORDER } from '../sheet/section.ts';
import type { WriteContext } from '../sheet/section.ts';
import { SECTIONS } from '../sheet/sections.ts';
import { writeCells } from '../sheet/write-cells.ts';
import type { XmlNode } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import { prefixOf, withPrefix } from '../xml/prefix.ts';

/** A sheet to be saved over its stored text (for a new sheet, a blank one). */
export interface SheetJob {
  readonly sheet: Sheet;
  readonly stored: StoredSheet;
  /** Null for a new sheet. */
  readonly origin: SheetOrigin | null;
  readonly context: WriteContext;
  /** Elements that point to other parts, when they must change: `drawing`, `tableParts`. */
  readonly links: ReadonlyMap<string, string>;
  /** Number of the dynamic-array metadata. */
  readonly dynamic: () => number;
}

/** The new text of a worksheet part, or null when it stays as it is. */
export function writeSheet(job: SheetJob): {
  readonly text: string | null;
  readonly formulasChanged: boolean;
} {
  const { sheet, stored, context } = job;
  const comparison = compareCells(stored, sheet, context.workbook);
  const tableAt = (row: number, column: number): string =>
    sheet.tables.find((it) => hasCell(it.rect, row, column))?.name ?? '';
  const encode = cellEncoder({ custom: context.custom, cm: job.dynamic, tableAt });
  const cells = writeCells({ sheet, source: stored.source, comparison, styles: context.styles, encode });
  const elements = new Map([...changedSections(job, comparison.root), ...job.links]);
  if (cells !== null) {
    elements.set('sheetData', tag('sheetData', {}, cells));
    elements.set(
      'dimension',
      tag('dimension', {
        ref: rectName(sheet.cells.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      }),
    );
  }
  const text = elements.size === 0 ? null : replaceChildren(stored.source, comparison.root, elements);
  return { text, formulasChanged: comparison.formulasChanged };
}

function changedSections({ sheet, origin, context, stored }: SheetJob, root: XmlNode): Map<string, string> {
  const elements = new Map<string, string>();
  for (const section of SECTIONS) {
    const nodes = root.children.filter(({ name }) => name === section.element);
    const standing = { nodes, source: stored.source };
    const changed = origin?.prints.get(section.element) !== printOf(section.share(sheet));
    if (changed || section.stale?.(sheet, context, standing) === true)
      elements.set(section.element, section.write(sheet, context, standing));
  }
  return elements;
}

/** Puts new elements in the place of the old ones, or where the schema wants them. */
function replaceChildren(source: string, root: XmlNode, elements: ReadonlyMap<string, string>): string {
  const prefix = prefixOf(source, root);
  const closing = root.children.length === 0 ? root.inner : source.lastIndexOf('</');
  let text = source.slice(0, root.children[0]?.start ?? root.inner);
  const waiting = new Map(elements);
  const flush = (before: number): void => {
    for (const name of WORKSHEET_ORDER.slice(0, before)) {
      const element = waiting.get(name);
      if (element !== undefined) text += withPrefix(element, prefix);
      waiting.delete(name);
    }
  };
  for (const node of root.children) {
    const place = WORKSHEET_ORDER.indexOf(node.name);
    flush(place < 0 ? 0 : place + 1);
    if (!elements.has(node.name)) text += source.slice(node.start, node.end);
  }
  flush(WORKSHEET_ORDER.length);
  return text + source.slice(closing);
}
