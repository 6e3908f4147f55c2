import { fingerprint, nextReview, type Mapping, type Scheme } from '../engine/index.ts';
import type { GradeRequest, LastRun } from './app.ts';
import type { Source, State } from './workbook.ts';

/** What a run leaves with its source, for the next one. */
export interface RunMemory {
  /** Day of the run, Excel serial. */
  readonly date: number;
  readonly schemeId: string;
  readonly schemeName: string;
  /** Day of the next review, Excel serial; null in files of runs that did not say. */
  readonly nextReview: number | null;
  readonly fingerprint: string;
  /** Names of the tiers, best first. */
  readonly tiers: readonly string[];
  /** Headers by need. */
  readonly columns: Readonly<Record<string, string>>;
}

export function memoryOf({ source, scheme, mapping }: GradeRequest, date: number): State {
  const memory: RunMemory = {
    date,
    schemeId: scheme.id,
    schemeName: scheme.name,
    nextReview: nextReview(date, scheme.reviewMonths),
    fingerprint: fingerprint(scheme),
    tiers: scheme.tiers.map(({ name }) => name),
    columns: headersOf(source, mapping),
  };
  return { ...memory };
}

/** What the last run left, or null. */
export function recalled({ memory }: Source): RunMemory | null {
  if (memory === null) return null;
  const { date, schemeId, fingerprint: print, columns, tiers } = memory;
  if (typeof date !== 'number' || typeof schemeId !== 'string' || typeof print !== 'string') return null;
  const named = typeof columns === 'object' && columns !== null ? Object.entries(columns) : [];
  const names = Array.isArray(tiers) ? tiers.filter((tier) => typeof tier === 'string') : [];
  const texts = named.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    date,
    schemeId,
    schemeName: typeof memory['schemeName'] === 'string' ? memory['schemeName'] : schemeId,
    nextReview: typeof memory['nextReview'] === 'number' ? memory['nextReview'] : null,
    fingerprint: print,
    columns: Object.fromEntries(texts),
    tiers: names,
  };
}

function headersOf(source: Source, mapping: Mapping): Readonly<Record<string, string>> {
  return Object.fromEntries(
    mapping.flatMap(({ key, column }) => (column === null ? [] : [[key, source.headers[column] ?? '']])),
  );
}

/** The last run held against the scheme and the day of now; null before the first run. */
export function lastRun(source: Source, scheme: Scheme, today: number): LastRun | null {
  const memory = recalled(source);
  if (memory === null) return null;
  const { date, schemeName, fingerprint: print, nextReview: next } = memory;
  return {
    date,
    scheme: schemeName,
    fingerprint: print,
    nextReview: next,
    due: next !== null && today >= next,
    older: print !== fingerprint(scheme),
  };
}
