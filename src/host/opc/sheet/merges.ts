import { parseRects, rectName } from '../a1.ts';
import { tag } from '../xml/write.ts';
import type { Section } from './section.ts';

/** Merged cells. */
export const merges: Section = {
  element: 'mergeCells',
  read([node], sheet) {
    for (const { attributes } of node?.children ?? [])
      sheet.merges.push(...parseRects(attributes['ref'] ?? ''));
  },
  share: ({ merges: rects }) => rects,
  write({ merges: rects }) {
    if (rects.length === 0) return '';
    return tag(
      'mergeCells',
      { count: rects.length },
      rects.map((it) => tag('mergeCell', { ref: rectName(it) })).join(''),
    );
  },
};
