import { fingerprint, type Mapping } from '../engine/index.ts';
import type { GradeRequest } from './app.ts';
import type { Source, State } from './workbook.ts';

/** What a run leaves with its source, for the next one. */
export interface RunMemory {
  /** Day of the run, Excel serial. */
  readonly date: number;
  readonly schemeId: string;
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
  return { date, schemeId, fingerprint: print, columns: Object.fromEntries(texts), tiers: names };
}

function headersOf(source: Source, mapping: Mapping): Readonly<Record<string, string>> {
  return Object.fromEntries(
    mapping.flatMap(({ key, column }) => (column === null ? [] : [[key, source.headers[column] ?? '']])),
  );
}
