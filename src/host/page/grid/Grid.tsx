import {
  DataEditor,
  GridCellKind,
  type DataEditorRef,
  type GridCell,
  type Item,
} from '@glideapps/glide-data-grid';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../desk/use-desk.ts';
import { activeCell, select } from '../desk/select.ts';
import { enterText } from '../desk/edits.ts';
import { THEMES } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { ChartLayer } from '../chart/ChartLayer.tsx';
import { CellEditor } from './CellEditor.tsx';
import { HEADER_HEIGHT, MARKER_WIDTH, rowHeight } from './geometry.ts';
import { FrozenRows } from './FrozenRows.tsx';
import { fromGrid, shownPlace, toGrid } from './grid-selection.ts';
import { gridTheme, markerTheme } from './grid-theme.ts';
import { useGridActions } from './grid-actions.ts';
import { paintGrid } from './paint-grid.ts';
import { useScrollToSelection } from './scroll-to-selection.ts';
import { useSheetView } from './use-sheet-view.ts';

/** Excel's keys where glide's differ: Enter goes down, F2 edits. */
const KEYS = {
  activateCell: 'F2',
  goDownCell: 'ArrowDown|Enter',
  goUpCell: 'ArrowUp|shift+Enter',
  downFill: true,
  rightFill: true,
  search: false,
} as const;

/** The cells: a view of the active sheet that keeps nothing of its own but where it is scrolled to. */
export function Grid(): React.JSX.Element {
  const desk = useDesk();
  const { zoom, theme } = desk.state;
  const colors = THEMES[theme];
  const editor = useRef<DataEditorRef>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 800, height: 500 });
  const [topRow, setTopRow] = useState(0);
  const view = useSheetView(desk, topRow);
  const { sheet, columns } = view;
  const active = activeCell(desk);
  const actions = useGridActions(desk, view);
  const draw = useMemo(() => paintGrid(view, zoom, colors), [view, zoom, colors]);
  const content = useCallback(([place, row]: Item): GridCell => cellAt(view, place, row), [view]);
  useEffect(() => observeSize(frame.current, setSize), []);
  useScrollToSelection(desk, editor, columns);
  const tall = [...sheet.rows.values()].some((line) => line.size !== null || line.hidden);
  const header = Math.round(HEADER_HEIGHT * zoom);
  const markers = sheet.headings ? Math.round(MARKER_WIDTH * zoom) : 1;
  return (
    <div
      className="grid"
      ref={frame}
      data-region="grid"
      role="region"
      aria-label={wordsOf(desk.state.locale).grid}
      {...actions.frame}
    >
      <DataEditor
        key={sheet.id}
        ref={editor}
        width={size.width}
        height={size.height}
        columns={columns.columns}
        rows={view.extent.rows}
        getCellContent={content}
        drawCell={draw}
        drawHeader={drawHeader}
        headerHeight={sheet.headings ? header : 1}
        rowHeight={
          tall ? (row) => Math.round(rowHeight(sheet, row) * zoom) : Math.round(rowHeight(sheet, -1) * zoom)
        }
        rowMarkers={
          sheet.headings ? { kind: 'clickable-number', width: markers, theme: markerTheme(colors) } : 'none'
        }
        theme={gridTheme(colors, zoom)}
        freezeColumns={columns.placeOf(sheet.frozen.columns)}
        gridSelection={toGrid(sheet.selection, active, columns)}
        onGridSelectionChange={(next) => {
          const chosen = fromGrid(next, columns);
          if (chosen !== null) select(desk, ...shownPlace(desk.sheet, chosen, active));
        }}
        getRowThemeOverride={(row) => (rowHeight(sheet, row) === 0 ? HIDDEN_ROW : undefined)}
        rangeSelect="multi-rect"
        columnSelect="multi"
        rowSelect="multi"
        verticalBorder={false}
        smoothScrollX
        smoothScrollY
        minColumnWidth={4}
        maxColumnWidth={2000}
        provideEditor={provideEditor}
        onCellEdited={([place, row], value) => {
          const column = columns.shown[place];
          if (column !== undefined && value.kind === GridCellKind.Text)
            enterText(desk, { row, column }, value.data);
        }}
        getCellsForSelection
        fillHandle
        allowedFillDirections="orthogonal"
        keybindings={KEYS}
        onVisibleRegionChanged={(range) => {
          setTopRow(range.y);
          view.reach(range.y + range.height, columns.shown[range.x + range.width - 1] ?? 0);
        }}
        {...actions.editor}
      />
      <FrozenRows view={view} frame={frame} topRow={topRow} geometry={{ header, markers, zoom }} />
      <ChartLayer view={view} frame={frame} geometry={{ header, markers, zoom }} />
    </div>
  );
}

function cellAt(view: ReturnType<typeof useSheetView>, place: number, row: number): GridCell {
  const column = view.columns.shown[place] ?? 0;
  const text = view.look(row, column).text;
  const merge = view.sheet.merges.find(
    (one) => one.rows === 1 && one.row === row && column >= one.column && column < one.column + one.columns,
  );
  const last = merge === undefined ? 0 : view.columns.placeOf(merge.column + merge.columns - 1);
  return {
    kind: GridCellKind.Text,
    data: text,
    displayData: text,
    allowOverlay: true,
    ...(merge === undefined ? {} : { span: [view.columns.placeOf(merge.column), last] as const }),
  };
}

const NO_INK = 'rgba(0,0,0,0)';
const HIDDEN_ROW = { textDark: NO_INK, textMedium: NO_INK, textLight: NO_INK };

const provideEditor = () => ({ editor: CellEditor, disablePadding: true, disableStyling: false });

const drawHeader: React.ComponentProps<typeof DataEditor>['drawHeader'] = ({
  ctx,
  rect,
  column,
  theme,
  isSelected,
  hasSelectedCell,
}) => {
  ctx.fillStyle = isSelected || hasSelectedCell ? theme.bgHeaderHasFocus : theme.bgHeader;
  ctx.fillRect(rect.x, rect.y, rect.width, rect.height - 1);
  ctx.fillStyle = theme.headerBottomBorderColor ?? theme.borderColor;
  ctx.fillRect(rect.x + rect.width, rect.y + 3, 1, rect.height - 6);
  ctx.fillStyle = isSelected || hasSelectedCell ? theme.textHeaderSelected : theme.textHeader;
  ctx.font = `${theme.headerFontStyle} ${theme.fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.save();
  ctx.beginPath();
  ctx.rect(rect.x, rect.y, rect.width, rect.height);
  ctx.clip();
  ctx.fillText(column.title, rect.x + rect.width / 2, rect.y + rect.height / 2);
  ctx.restore();
};

function observeSize(
  element: HTMLElement | null,
  tell: (size: { width: number; height: number }) => void,
): (() => void) | undefined {
  if (element === null) return undefined;
  const observer = new ResizeObserver(() =>
    tell({ width: element.clientWidth, height: element.clientHeight }),
  );
  observer.observe(element);
  return () => observer.disconnect();
}
