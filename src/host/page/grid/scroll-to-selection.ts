import type { DataEditorRef } from '@glideapps/glide-data-grid';
import { useEffect, type RefObject } from 'react';
import type { Desk } from '../desk/desk.ts';
import type { ColumnView } from './column-view.ts';

/** Brings a selection that the add-in or the name box made into view; the grid follows its own by itself. */
export function useScrollToSelection(
  desk: Desk,
  editor: RefObject<DataEditorRef | null>,
  columns: ColumnView,
): void {
  const { sheet } = desk;
  const area = sheet.selection[0];
  const place = area === undefined ? 0 : columns.placeOf(area.column);
  const row = area?.row ?? 0;
  useEffect(() => {
    const frame = requestAnimationFrame(() => editor.current?.scrollTo(place, row, 'both', 0, 0));
    return () => cancelAnimationFrame(frame);
  }, [editor, sheet.id, place, row]);
}
