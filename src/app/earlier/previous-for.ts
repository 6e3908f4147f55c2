import { LEFT_OUT, type Result } from '../../engine/index.ts';
import type { AppParts } from '../app.ts';
import type { ChosenCells } from '../column-cells.ts';
import { namesOf } from '../insight/values-of.ts';
import type { Computed } from '../preview.ts';
import { recalled } from '../run-memory.ts';
import type { SheetParts } from '../sheets/sheet-parts.ts';
import type { Run } from '../workbook.ts';
import type { CustomersList } from './customers-list.ts';
import { earlierBeside, earlierOnSheet } from './earlier.ts';
import { previousOf, type Previous } from './previous-tiers.ts';

interface Where {
  readonly customers: CustomersList | null;
  /** The tiers of now, a cell a subject. */
  readonly tiers: ChosenCells;
  readonly run: Run;
}

/** What the last run left, where this run is going to write: beside the list, or on the customers' own sheet. */
export async function previousFor(
  { workbook }: AppParts,
  { request, computed, today }: SheetParts,
  { customers, tiers, run }: Where,
): Promise<Result<Previous | null>> {
  const { source } = request;
  const last = recalled(source);
  const earlier =
    customers === null
      ? await earlierBeside(workbook, source, run)
      : await earlierOnSheet(workbook, customers, { request, names: present(computed), run });
  if (!earlier.ok || earlier.value === null) return earlier.ok ? { ok: true, value: null } : earlier;
  const sameDay = last?.date === today && last.elsewhere === (customers !== null);
  return { ok: true, value: previousOf(earlier.value, { tiers, sameDay }) };
}

/** Who the subjects are; null = left out. */
export function present(computed: Computed): readonly (string | null)[] {
  const { tier } = computed.graded;
  return namesOf(computed).map((name, row) => (tier[row] === LEFT_OUT ? null : name));
}
