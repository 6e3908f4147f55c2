import { fingerprint, nextReview, type Mapping, type Scheme } from '../engine/index.ts';
import type { GradeRequest, LastRun } from './app.ts';
import type { Counted, TierTally } from './earlier/deleted.ts';
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
  /** Tiers of earlier schemes that this one lacks, best first, those of the latest scheme before the others. */
  readonly former: readonly string[];
  /** Headers by need. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether the customers went to a sheet of their own at the last run. */
  readonly elsewhere: boolean;
  /** The table of the customers' own sheet, with the headers of its columns by key; null where there never was one. */
  readonly customers: { readonly table: string; readonly columns: Readonly<Record<string, string>> } | null;
  /** What the last run wrote beside the list, and what it compared that with; null where it wrote elsewhere or formulas. */
  readonly counted: Counted | null;
  /** Customers by tier whose rows were gone at the last run. */
  readonly deleted: Readonly<Record<string, number>>;
}

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

/** What the last run left, or null. */
export function recalled({ memory }: Source): RunMemory | null {
  if (memory === null) return null;
  const { date, schemeId, fingerprint: print, columns } = memory;
  if (typeof date !== 'number' || typeof schemeId !== 'string' || typeof print !== 'string') return null;
  return {
    date,
    schemeId,
    schemeName: typeof memory['schemeName'] === 'string' ? memory['schemeName'] : schemeId,
    nextReview: typeof memory['nextReview'] === 'number' ? memory['nextReview'] : null,
    fingerprint: print,
    columns: textsIn(columns),
    tiers: namesIn(memory['tiers']),
    former: namesIn(memory['former']),
    elsewhere: memory['elsewhere'] === true,
    customers: customersIn(memory['customers']),
    counted: countedIn(memory['counted']),
    deleted: countsIn(memory['deleted']),
  };
}

/** Tiers of runs before this one that are not among those of now, in the order of `RunMemory.former`. */
export function formerTiers(source: Source, now: readonly string[]): readonly string[] {
  const { tiers = [], former = [] } = recalled(source) ?? {};
  return [...new Set([...tiers, ...former])].filter((tier) => !now.includes(tier)).slice(0, FORMER);
}

function namesIn(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
}

function countedIn(kept: unknown): RunMemory['counted'] {
  if (typeof kept !== 'object' || kept === null || !('tier' in kept) || !('previous' in kept)) return null;
  return { tier: tallyIn(kept.tier), previous: tallyIn(kept.previous) };
}

function tallyIn(kept: unknown): TierTally | null {
  if (typeof kept !== 'object' || kept === null || !('cells' in kept) || !('tiers' in kept)) return null;
  return typeof kept.cells === 'number' ? { cells: kept.cells, tiers: countsIn(kept.tiers) } : null;
}

function countsIn(kept: unknown): Readonly<Record<string, number>> {
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])),
  );
}

function customersIn(kept: unknown): RunMemory['customers'] {
  if (typeof kept !== 'object' || kept === null || !('table' in kept) || !('columns' in kept)) return null;
  return typeof kept.table === 'string' ? { table: kept.table, columns: textsIn(kept.columns) } : null;
}

function textsIn(kept: unknown): Readonly<Record<string, string>> {
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
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
