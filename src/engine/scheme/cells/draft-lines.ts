import { draftCardLines, partLines } from './draft-card-lines.ts';
import { take, type Draft } from './draft.ts';
import type { TableLine } from './table-lines.ts';

const RATED = { id: 'id', name: 'name', measure: 'measure', column: 'column', weight: 'weight' } as const;

/** Adds to a draft what the rows of the `Scorecard` table say, by the method already in it. */
export function draftLines(draft: Draft, lines: readonly TableLine[]): void {
  switch (draft.root['method']) {
    case 'kaism':
      draftAxis(draft, lines, 'y');
      draftAxis(draft, lines, 'x');
      break;
    case 'rfm':
    case 'rfm-orders':
      draftSegments(draft, partLines(lines, 'segment'));
      draftCuts(draft, partLines(lines, 'cut'));
      break;
    default:
      draftCardLines(draft, lines);
  }
}

function draftAxis(draft: Draft, lines: readonly TableLine[], axis: 'y' | 'x'): void {
  const criteria = partLines(lines, `axis-${axis}`).map((line, i) => {
    const rated = take(draft, line, { path: `${axis}.criteria.${i}`, columns: RATED });
    return { ...rated, id: rated['id'] ?? rated['name'] };
  });
  draft.root[axis] = { ...objectAt(draft, axis), criteria };
}

function objectAt({ root }: Draft, key: string): Readonly<Record<string, unknown>> {
  const value = root[key];
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function draftSegments(draft: Draft, lines: readonly TableLine[]): void {
  const own = objectAt(draft, 'segments');
  if (own['kind'] === 'eight') return;
  const column: Readonly<Record<string, string>> =
    own['kind'] === 'rf' ? { pattern: 'pattern' } : { codes: 'codes' };
  const rows = lines.map((line, i) => {
    const path = `segments.rows.${i}`;
    const segment = take(draft, line, { path, columns: { segment: 'tier' } });
    if (own['kind'] !== 'intervals') return { ...segment, ...take(draft, line, { path, columns: column }) };
    const pair = (score: 'r' | 'f' | 'm'): readonly unknown[] =>
      Object.values(
        take(draft, line, { path: `${path}.${score}`, columns: { 0: `${score}From`, 1: `${score}To` } }),
      );
    return { ...segment, r: pair('r'), f: pair('f'), m: pair('m') };
  });
  draft.root['segments'] = { ...own, rows };
}

function draftCuts(draft: Draft, lines: readonly TableLine[]): void {
  const { closed } = objectAt(draft, 'cuts');
  if (closed === undefined && lines.length === 0) {
    draft.root['cuts'] = null;
    return;
  }
  const list = (column: 'recency' | 'frequency' | 'monetary'): readonly unknown[] => {
    lines.forEach((line, i) => draft.places.set(`cuts.${column}.${i}`, line.place(column)));
    return lines.map((line) => line.get(column)).filter((cut) => cut !== null);
  };
  draft.root['cuts'] = {
    recency: list('recency'),
    frequency: list('frequency'),
    monetary: list('monetary'),
    closed: closed ?? null,
  };
}
