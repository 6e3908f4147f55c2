import type { Host } from '../../host.ts';
import type { Rect } from '../../model/rect.ts';
import type { Border, BorderSide } from '../../model/style.ts';
import type { Side } from '../holds.ts';
import { restyle, stylesOf } from './look.ts';

/** The cells that show a side of a block, and the side of theirs that shows it. */
interface Strip {
  readonly rect: Rect;
  readonly side: BorderSide;
}

/** The borders now on a side of the blocks, each different one at least once; null = none. */
export function borderOf(it: Side, host: Host): (Border | null)[] {
  return stripsOf(it).flatMap(({ rect, side }) =>
    stylesOf({ sheet: it.sheet, rects: [rect] }, host).map((style) => style.borders[side] ?? null),
  );
}

/** Changes a side of the blocks; null takes it away. */
export function setBorder(it: Side, host: Host, change: (old: Border | null) => Border | null): void {
  for (const { rect, side } of stripsOf(it)) {
    restyle({ sheet: it.sheet, rects: [rect] }, host, (style) => {
      const { [side]: old, ...others } = style.borders;
      const border = change(old ?? null);
      return { ...style, borders: border === null ? others : { ...others, [side]: border } };
    });
  }
}

function stripsOf(it: Side): Strip[] {
  return it.rects.flatMap((rect) => stripsOfRect(rect, it.side));
}

function stripsOfRect(rect: Rect, side: string): Strip[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, rows: 1 }, side }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, side }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, columns: 1 }, side }];
    case 'EdgeRight':
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, side }];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            { rect: { ...rect, rows: rows - 1 }, side: 'EdgeBottom' },
            { rect: { ...rect, row: row + 1, rows: rows - 1 }, side: 'EdgeTop' },
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            { rect: { ...rect, columns: columns - 1 }, side: 'EdgeRight' },
            { rect: { ...rect, column: column + 1, columns: columns - 1 }, side: 'EdgeLeft' },
          ];
    default:
      return side === 'DiagonalDown' || side === 'DiagonalUp' ? [{ rect, side }] : [];
  }
}
