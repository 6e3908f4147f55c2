import { fingerprint, type Scheme } from '../engine/index.ts';
import type { LastRun } from './app.ts';
import type { Counted, TierTally } from './earlier/deleted.ts';
import type { Source } from './workbook.ts';

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
