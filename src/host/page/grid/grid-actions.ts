import type { DataEditorProps, Rectangle } from '@glideapps/glide-data-grid';
import { useEffect, useMemo } from 'react';
import type { Rect } from '../../model/rect.ts';
import { copyBlock, pasteTexts } from '../desk/clipboard.ts';
import type { Desk } from '../desk/desk.ts';
import { clearSelection, resizeColumn } from '../desk/edits.ts';
import { fillBlock } from '../desk/fill.ts';
import { activeCell } from '../desk/select.ts';
import { onFilterButton } from './paint-cell.ts';
import { typedAhead } from './typed-ahead.ts';
import type { SheetView } from './use-sheet-view.ts';

interface GridActions {
  readonly frame: Pick<React.HTMLAttributes<HTMLElement>, 'onContextMenu' | 'onKeyDown' | 'onKeyDownCapture'>;
  readonly editor: Partial<DataEditorProps>;
}

/** What the person does in the grid, as edits of the workbook. */
export function useGridActions(desk: Desk, view: SheetView): GridActions {
  useEffect(() => {
    const remember = (): void => copyBlock(desk);
    window.addEventListener('copy', remember, true);
    window.addEventListener('cut', remember, true);
    return () => {
      window.removeEventListener('copy', remember, true);
      window.removeEventListener('cut', remember, true);
    };
  }, [desk]);
  return useMemo(() => ({ frame: frameActions(desk), editor: editorActions(desk, view) }), [desk, view]);
}

function frameActions(desk: Desk): GridActions['frame'] {
  return {
    onContextMenu: (event) => {
      event.preventDefault();
      if (event.target instanceof Element && event.target.closest('.chart')) return;
      requestAnimationFrame(() =>
        desk.change({ menu: { kind: 'cell', x: event.clientX, y: event.clientY, ...activeCell(desk) } }),
      );
    },
    onKeyDownCapture: (event) => {
      if (event.target instanceof HTMLInputElement || !typedAhead(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyDown: (event) => {
      const menuKey = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
      if (!menuKey) return;
      event.preventDefault();
      const box = event.currentTarget.getBoundingClientRect();
      desk.change({ menu: { kind: 'cell', x: box.left + 120, y: box.top + 80, ...activeCell(desk) } });
    },
  };
}

function editorActions(desk: Desk, view: SheetView): GridActions['editor'] {
  const { shown } = view.columns;
  return {
    onDelete: () => {
      clearSelection(desk);
      return false;
    },
    onPaste: ([place, row], values) => {
      pasteTexts(desk, { row, column: shown[place] ?? 0 }, values);
      return false;
    },
    onCellClicked: ([place, row], event) => {
      const column = shown[place] ?? 0;
      const { bounds, localEventX, localEventY } = event;
      const button =
        view.look(row, column).filterButton !== 'none' &&
        onFilterButton(localEventX, localEventY, bounds.width, bounds.height);
      if (button)
        desk.change({
          menu: { kind: 'filter', x: bounds.x + bounds.width - 20, y: bounds.y + bounds.height, row, column },
        });
    },
    onFillPattern: (event) => {
      event.preventDefault();
      fillBlock(desk, rectOf(event.patternSource, shown), rectOf(event.fillDestination, shown));
    },
    onColumnResize: (column, width) => resizeColumn(desk, Number(column.id), width / desk.state.zoom),
  };
}

function rectOf(range: Rectangle, shown: readonly number[]): Rect {
  const column = shown[range.x] ?? 0;
  return {
    row: range.y,
    rows: range.height,
    column,
    columns: (shown[range.x + range.width - 1] ?? column) - column + 1,
  };
}
