import type { Result } from '../engine/result.ts';
import type { Source } from '../app/workbook.ts';
import { anchorsOf, loadNames, SHEETS, TOP } from './anchors.ts';
import { isOwnSheet } from './own-sheet.ts';
import type { Session } from './session.ts';
import { sourceAround } from './source.ts';

/** The table or region at the selection; a sheet of ours is none, unless `isList` says so of its key. */
export function locate(session: Session, isList: (key: string) => boolean): Promise<Result<Source>> {
  return session.run(async (context) => {
    const chart = context.workbook.getActiveChartOrNullObject();
    const areas = context.workbook.getSelectedRanges();
    chart.load('name');
    areas.load('areaCount,address');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const names = loadNames(context);
    await context.sync();
    const { name } = sheet;
    const ours = anchorsOf(names).find(({ group, at }) => group === SHEETS && at?.sheet === name);
    if (ours !== undefined && !isList(ours.key) && (await isOwnSheet(context, sheet, ours.key)))
      return { ok: false, issues: [{ code: 'own-sheet', sheet: name }] };
    if (!chart.isNullObject) return { ok: false, issues: [{ code: 'chart-selected' }] };
    if (areas.areaCount > 1)
      return { ok: false, issues: [{ code: 'several-areas', address: areas.address }] };
    return sourceAround(session, context, context.workbook.getSelectedRange());
  });
}

/** The source of an id that `locate` gave before; null = the list with the youngest names. Of a table `list-gone` is certain. */
export function find(session: Session, sourceId: string | null): Promise<Result<Source>> {
  return session.run(async (context) => {
    const probe = await probeOf(context, sourceId);
    if (probe !== null) return sourceAround(session, context, probe);
    const [, table] = /^table\|(.*)$/u.exec(sourceId ?? '') ?? [];
    return {
      ok: false,
      issues: [
        table === undefined ? { code: 'data-moved', address: '' } : { code: 'list-gone', address: table },
      ],
    };
  });
}

async function probeOf(context: Excel.RequestContext, sourceId: string | null): Promise<Excel.Range | null> {
  if (sourceId === null) return anchoredProbe(context, null);
  const [kind = '', rest = '', address = ''] = sourceId.split('|');
  if (kind === 'table') {
    const table = context.workbook.tables.getItemOrNullObject(rest);
    table.load('id');
    await context.sync();
    return table.isNullObject ? null : table.getRange().getCell(0, 0);
  }
  if (kind === 'cells') {
    const sheet = context.workbook.worksheets.getItemOrNullObject(rest);
    sheet.load('id');
    await context.sync();
    return sheet.isNullObject ? null : sheet.getRange(address).getCell(0, 0);
  }
  return anchoredProbe(context, sourceId);
}

async function anchoredProbe(
  context: Excel.RequestContext,
  wanted: string | null,
): Promise<Excel.Range | null> {
  const names = loadNames(context);
  await context.sync();
  const anchors = anchorsOf(names).filter(({ group, at }) => group !== SHEETS && at !== null);
  const group = wanted ?? anchors.filter(({ key }) => key === TOP).at(-1)?.group;
  const alive = anchors.filter((anchor) => anchor.group === group);
  const at = (alive.find((anchor) => anchor.key === TOP) ?? alive[0])?.at ?? null;
  return at === null ? null : context.workbook.worksheets.getItem(at.sheet).getCell(at.row, at.column);
}
