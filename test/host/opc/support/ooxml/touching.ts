import { rectName } from '../../../../../src/host/opc/a1.ts';
import { overlaps } from '../../../../../src/host/model/rect.ts';
import type { Rect } from '../../../../../src/host/model/rect.ts';

/** Names of the areas that an earlier one of the list touches. */
export function touching(rects: readonly Rect[]): string[] {
  return rects.flatMap((rect, index) =>
    rects.slice(0, index).some((other) => overlaps(other, rect)) ? [rectName(rect)] : [],
  );
}
