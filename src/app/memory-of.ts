import { fingerprint, nextReview, type Mapping } from '../engine/index.ts';
import type { GradeRequest } from './app.ts';
import { recalled, type RunMemory } from './run-memory.ts';
import type { Source, State } from './workbook.ts';

/** More tiers of earlier schemes are not kept. */
const FORMER = 100;

interface Written {
  /** Day of the run, Excel serial. */
  readonly date: number;
  /** What this run writes to the customers' own sheet; null when it writes beside the list. */
  readonly customers: RunMemory['customers'];
  readonly counted: RunMemory['counted'];
  readonly deleted: RunMemory['deleted'];
}

/** What a run that has been written leaves for the next; the first screen only reads it. */
export function memoryOf({ source, scheme, mapping }: GradeRequest, written: Written): State {
  const { date, customers, counted, deleted } = written;
  const tiers = scheme.tiers.map(({ name }) => name);
  const memory: RunMemory = {
    date,
    schemeId: scheme.id,
    schemeName: scheme.name,
    nextReview: nextReview(date, scheme.reviewMonths),
    fingerprint: fingerprint(scheme),
    tiers,
    former: formerTiers(source, tiers),
    columns: headersOf(source, mapping),
    elsewhere: customers !== null,
    customers: customers ?? recalled(source)?.customers ?? null,
    counted,
    deleted,
  };
  return { ...memory };
}

/** Tiers of runs before this one that are not among those of now, in the order of `RunMemory.former`. */
export function formerTiers(source: Source, now: readonly string[]): readonly string[] {
  const { tiers = [], former = [] } = recalled(source) ?? {};
  return [...new Set([...tiers, ...former])].filter((tier) => !now.includes(tier)).slice(0, FORMER);
}

function headersOf(source: Source, mapping: Mapping): Readonly<Record<string, string>> {
  return Object.fromEntries(
    mapping.flatMap(({ key, column }) => (column === null ? [] : [[key, source.headers[column] ?? '']])),
  );
}
