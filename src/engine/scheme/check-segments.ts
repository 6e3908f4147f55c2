import type { Issue } from '../issue.ts';
import type { SegmentMap } from './scheme.ts';

/** A segment map must hold every cell exactly once (domain C5); maps where the first match wins are allowed to overlap. */
export function checkSegments(segments: SegmentMap, bins: number): readonly Issue[] {
  if (!Number.isInteger(bins) || bins < 2 || bins > 9) return [];
  if (segments.kind === 'eight') {
    return segments.segments.length === 8
      ? []
      : [
          {
            code: 'option-value',
            option: 'segments',
            expected: '8',
            found: String(segments.segments.length),
          },
        ];
  }
  if (segments.kind === 'intervals') return [];
  return cellsOf(segments.kind, bins).flatMap((cell): readonly Issue[] => {
    const holders = segmentsHolding(segments, cell);
    if (holders === 0) return [{ code: 'segment-gap', cell }];
    return holders > 1 ? [{ code: 'segment-overlap', cell }] : [];
  });
}

/** How many rows of the map hold a cell, e.g. `"54"` or `"543"`. */
function segmentsHolding(map: Extract<SegmentMap, { kind: 'rf' | 'rfm' | 'r-fm' }>, cell: string): number {
  if (map.kind === 'rf') return map.rows.filter((row) => matchesPattern(row.pattern, cell)).length;
  return map.rows.reduce((sum, row) => sum + row.codes.filter((code) => code === cell).length, 0);
}

/** Whether a pattern of digits and `[digits]` fits a code, digit by digit. Never runs as a regular expression. */
export function matchesPattern(pattern: string, code: string): boolean {
  const parts = pattern.match(/\[\d+\]|\d/g) ?? [];
  return (
    parts.join('') === pattern &&
    parts.length === code.length &&
    parts.every((part, i) => part.includes(code.charAt(i)))
  );
}

function cellsOf(kind: 'rf' | 'rfm' | 'r-fm', bins: number): readonly string[] {
  const digits = Array.from({ length: bins }, (_, i) => String(i + 1));
  const pairs = digits.flatMap((r) => digits.map((f) => r + f));
  return kind === 'rfm' ? pairs.flatMap((pair) => digits.map((m) => pair + m)) : pairs;
}
