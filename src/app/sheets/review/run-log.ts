import { fingerprint, nextReview, type Cell, type Cells } from '../../../engine/index.ts';
import type { SheetParts } from '../sheet-parts.ts';
import type { Counts } from './changes.ts';

/** Name of the table that keeps the runs. */
export const RUNS_TABLE = 'TierwiseRuns';

/** More are of no use in one table that is written as a whole. */
const KEPT = 200;

/** The runs with this one, the latest first; a second run on the same day over the same list takes the place of the first. */
export function runsWith(parts: SheetParts, counts: Counts, before: Cells | null): Cells {
  const { request, computed, today } = parts;
  const { graded, pending, skipped } = computed.graded.report;
  const { scheme, source } = request;
  const list = source.kind === 'table' ? source.name : source.sheet;
  const run: readonly Cell[] = [
    today,
    list,
    scheme.name,
    fingerprint(scheme),
    graded,
    pending,
    skipped,
    counts.up,
    counts.down,
    counts.new,
    counts.lost,
    nextReview(today, scheme.reviewMonths),
  ];
  const [, ...old] = before ?? [];
  const others = old.filter(
    (row) => typeof row[0] === 'number' && !(row[0] === today && String(row[1]) === list),
  );
  return [run, ...others].slice(0, KEPT);
}
