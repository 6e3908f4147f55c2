import type { Result } from '../engine/result.ts';
import type { Source, Written } from '../app/workbook.ts';
import { addressOf } from './a1.ts';
import { anchorsOf, loadNames, SHEETS } from './anchors.ts';
import { find } from './locate.ts';
import { spansOf } from './read.ts';
import type { Session } from './session.ts';
import type { Journal } from './write.ts';

/** Excel refuses longer addresses. */
const MAX_ADDRESS = 8_000;

/** Selects data rows of the source, as it lies now, and shows them. As many rows as an address can name. */
export async function selectRows(
  session: Session,
  source: Source,
  rows: readonly number[],
): Promise<Result<void>> {
  const now = await find(session, source.id);
  if (!now.ok)
    return isGone(now) ? { ok: false, issues: [{ code: 'list-gone', address: source.address }] } : now;
  const { sheet: name, top, left, headers, rowCount } = now.value;
  const columns = headers.length;
  const blocks = runsOf(rows.filter((row) => row >= 0 && row < rowCount));
  const addresses = blocks.map(({ first, count }) =>
    addressOf({ row: top + 1 + first, column: left, rows: count, columns }),
  );
  if (addresses.length === 0) return { ok: true, value: undefined };
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    // Several areas can be selected from ExcelApi 1.18 on; before, only the first rows.
    if (session.supports('1.18')) sheet.getRanges(asManyAsFit(addresses)).select();
    else sheet.getRange(addresses[0]).select();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

/** Selects the columns of a run where they are by now, or the first of them that stand side by side, and scrolls to them. */
export async function selectColumns(session: Session, { columns, journal }: Written): Promise<Result<void>> {
  const { group } = journal as Journal;
  const found = group === null ? null : await find(session, group);
  if (found !== null && !found.ok && !isGone(found)) return found;
  const source = found?.ok ? found.value : null;
  const keys = new Set(columns.map(({ key }) => key));
  const [span] = spansOf([...(source?.own ?? [])].flatMap(([at, key]) => (keys.has(key) ? [at] : [])));
  if (source === null || span === undefined) return { ok: false, issues: [{ code: 'columns-gone' }] };
  const { sheet, top: row, left, rowCount } = source;
  const address = addressOf({ row, column: left + span.first, rows: rowCount + 1, columns: span.count });
  return session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

/** Brings the first sheet that a run drew to the front. */
export function activateDrawn(session: Session, { journal }: Written): Promise<Result<void>> {
  return activateOwn(session, (journal as Journal).drawn ?? '');
}

/** Brings a sheet of ours to the front by its key, whatever it is called by now. */
export function activateOwn(session: Session, key: string): Promise<Result<void>> {
  return session.run(async (context) => {
    const names = loadNames(context);
    await context.sync();
    const at = anchorsOf(names).find((anchor) => anchor.group === SHEETS && anchor.key === key)?.at;
    if (!at) return { ok: false, issues: [{ code: 'no-own-sheet' }] };
    context.workbook.worksheets.getItem(at.sheet).activate();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

function isGone(result: Result<unknown>): boolean {
  return !result.ok && result.issues.some(({ code }) => code === 'data-moved' || code === 'list-gone');
}

function asManyAsFit(addresses: readonly string[]): string {
  let length = 0;
  return addresses.filter((address) => (length += address.length + 1) <= MAX_ADDRESS).join(',');
}

function runsOf(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
