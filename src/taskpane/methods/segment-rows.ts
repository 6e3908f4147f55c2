import type { SegmentMap } from '../../engine/scheme/scheme.ts';

type RowMap = Exclude<SegmentMap, { kind: 'eight' }>;

/** A segment and its scores as one line of text: `[45][45]`, `555 554`, `4–5 4–5 1–5`. */
export interface SegmentRow {
  readonly segment: string;
  readonly text: string;
}

/** The rows of a map as they are edited. */
export function segmentRows(map: RowMap): readonly SegmentRow[] {
  if (map.kind === 'rf') return map.rows.map(({ segment, pattern }) => ({ segment, text: pattern }));
  if (map.kind === 'intervals')
    return map.rows.map(({ segment, r, f, m }) => ({
      segment,
      text: [r, f, m].map(([low, high]) => `${low}-${high}`).join(' '),
    }));
  return map.rows.map(({ segment, codes }) => ({ segment, text: codes.join(' ') }));
}

/** The map with one row's text changed; a text that cannot be read as what it should be leaves the map as it is. */
export function withRowText(map: RowMap, at: number, text: string): RowMap {
  if (map.kind === 'rf') {
    const rows = map.rows.map((row, index) => (index === at ? { ...row, pattern: text.trim() } : row));
    return { ...map, rows };
  }
  if (map.kind === 'intervals') {
    const [r, f, m] = text.trim().split(/\s+/u).map(interval);
    if (!r || !f || !m) return map;
    return { ...map, rows: map.rows.map((row, index) => (index === at ? { ...row, r, f, m } : row)) };
  }
  const codes = text.split(/[^\d]+/u).filter((code) => code !== '');
  return { ...map, rows: map.rows.map((row, index) => (index === at ? { ...row, codes } : row)) };
}

function interval(text: string): readonly [low: number, high: number] | null {
  const found = /^(\d)(?:[-–~](\d))?$/u.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2] ?? found[1])];
}
