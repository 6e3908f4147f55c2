import type { SegmentMap } from '../../engine/scheme/scheme.ts';

type RowMap = Exclude<SegmentMap, { kind: 'eight' }>;
type IntervalRow = Extract<SegmentMap, { kind: 'intervals' }>['rows'][number];

/** A segment and its scores as one line of text: `[45][45]`, `555 554`, `4–5 4–5 1–5`. */
export interface SegmentRow {
  readonly segment: string;
  readonly text: string;
}

/** The rows of a map as they are edited, and an empty one for each tier that no row leads to yet. */
export function segmentRows(map: RowMap, tiers: readonly string[]): readonly SegmentRow[] {
  const rows = rowsOf(map);
  const led = [...rows.map(({ segment }) => segment), ...('otherwise' in map ? [map.otherwise] : [])];
  return [...rows, ...tiers.filter((tier) => !led.includes(tier)).map((segment) => ({ segment, text: '' }))];
}

function rowsOf(map: RowMap): readonly SegmentRow[] {
  if (map.kind === 'rf') return map.rows.map(({ segment, pattern }) => ({ segment, text: pattern }));
  if (map.kind === 'intervals')
    return map.rows.map(({ segment, r, f, m }) => ({
      segment,
      text: [r, f, m].map(([low, high]) => `${low}-${high}`).join(' '),
    }));
  return map.rows.map(({ segment, codes }) => ({ segment, text: codes.join(' ') }));
}

/**
 * The map with one row in place of what stood there, or added at the end; an empty text takes the row away, and one that cannot
 * be read as what it should be leaves the map as it is.
 */
export function withRowText(map: RowMap, at: number, { segment, text }: SegmentRow): RowMap {
  const typed = text.trim();
  if (map.kind === 'rf') {
    return { ...map, rows: withRow(map.rows, at, typed === '' ? null : { segment, pattern: typed }) };
  }
  if (map.kind === 'intervals') {
    const row = intervalRow(segment, typed);
    return row === null && typed !== '' ? map : { ...map, rows: withRow(map.rows, at, row) };
  }
  const codes = typed.split(/[^\d]+/u).filter((code) => code !== '');
  return { ...map, rows: withRow(map.rows, at, codes.length === 0 ? null : { segment, codes }) };
}

function withRow<T>(rows: readonly T[], at: number, row: T | null): readonly T[] {
  return [...rows.slice(0, at), ...(row === null ? [] : [row]), ...rows.slice(at + 1)];
}

function intervalRow(segment: string, text: string): IntervalRow | null {
  const [r, f, m] = text.split(/\s+/u).map(interval);
  return r && f && m ? { segment, r, f, m } : null;
}

function interval(text: string): readonly [low: number, high: number] | null {
  const found = /^(\d)(?:[-–~](\d))?$/u.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2] ?? found[1])];
}
