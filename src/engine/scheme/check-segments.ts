import type { Issue } from '../issue.ts';
import { matchesPattern } from './matches-pattern.ts';
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
  const best = bestScore(segments);
  // Scores above the map's would be nobody's, and segments above the bins' out of everybody's reach.
  if (best > bins || (segments.kind === 'intervals' && best < bins))
    return [{ code: 'option-value', option: 'bins', expected: String(best), found: String(bins) }];
  if (segments.kind === 'intervals') return [];
  return cellsOf(segments.kind, bins).flatMap((cell): readonly Issue[] => {
    const holders = segmentsHolding(segments, cell);
    if (holders === 0) return [{ code: 'segment-gap', cell }];
    return holders > 1 ? [{ code: 'segment-overlap', cell }] : [];
  });
}

/** The best score that a map names: the highest digit of its rows, their names apart. */
function bestScore({ rows }: Exclude<SegmentMap, { kind: 'eight' }>): number {
  const digits = JSON.stringify(rows.map((row) => ({ ...row, segment: '' }))).match(/\d/g) ?? [];
  return Math.max(...digits.map(Number));
}

/** How many rows of the map hold a cell, e.g. `"54"` or `"543"`. */
function segmentsHolding(map: Extract<SegmentMap, { kind: 'rf' | 'rfm' | 'r-fm' }>, cell: string): number {
  if (map.kind === 'rf') return map.rows.filter((row) => matchesPattern(row.pattern, cell)).length;
  return map.rows.reduce((sum, row) => sum + row.codes.filter((code) => code === cell).length, 0);
}

function cellsOf(kind: 'rf' | 'rfm' | 'r-fm', bins: number): readonly string[] {
  const digits = Array.from({ length: bins }, (_, i) => String(i + 1));
  const pairs = digits.flatMap((r) => digits.map((f) => r + f));
  return kind === 'rfm' ? pairs.flatMap((pair) => digits.map((m) => pair + m)) : pairs;
}
