import type { DataEditorRef } from '@glideapps/glide-data-grid';
import { useEffect, type RefObject } from 'react';
import type { Desk } from '../desk/desk.ts';
import type { ColumnView } from './column-view.ts';

/**
 * Brings a selection that the add-in or the name box made into view: as many of its columns as fit, the first in any case.
 * The grid follows its own by itself.
 */
export function useScrollToSelection(
  desk: Desk,
  editor: RefObject<DataEditorRef | null>,
  columns: ColumnView,
): void {
  const { sheet } = desk;
  const area = sheet.selection[0];
  const first = area === undefined ? 0 : columns.placeOf(area.column);
  const last = area === undefined ? 0 : columns.placeOf(area.column + area.columns - 1);
  const row = area?.row ?? 0;
  useEffect(() => {
    const show = (place: number): void => editor.current?.scrollTo(place, row, 'both', 0, 0);
    // The grid knows where it is only when it has drawn what the first call asked for.
    let frame = requestAnimationFrame(() => {
      show(last);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => show(first))));
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, sheet.id, first, last, row]);
}
