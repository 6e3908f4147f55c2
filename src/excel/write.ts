import type { Issue } from '../engine/issue.ts';
import type { Result } from '../engine/result.ts';
import { createPace } from '../app/slices.ts';
import type { Run, State, WritePlan, Written } from '../app/workbook.ts';
import { fullAddress } from './a1.ts';
import { carryOutSomehow, type Work } from './carry-out.ts';
import { columnSteps } from './column-steps.ts';
import { to1904 } from './date-system.ts';
import { documentSteps, sheetIn, type Drawing } from './document/steps.ts';
import { memoryKey, unfinished } from './memory.ts';
import { placesOf } from './places.ts';
import { findRows, listBefore, putBack, type ListBefore } from './put-back.ts';
import { sameList } from './same-list.ts';
import type { Session } from './session.ts';
import { freeSheetName } from './sheet-name.ts';
import { surveyOf, type Survey } from './survey.ts';
import type { Back } from './take-back.ts';
import type { Step, Undo } from './undo.ts';

/** What `restore` needs to know. */
export interface Journal extends Back {
  /** The hidden names of the list that was written beside; null where there was none. */
  readonly group: string | null;
  readonly list: ListBefore | null;
  /** The key of the first sheet drawn. */
  readonly drawn: string | null;
}

/** Writes everything or nothing: looks, plans all steps with how to take each back, then does them in one loop. */
export async function write(session: Session, plan: WritePlan, run: Run): Promise<Result<Written>> {
  if (session.readOnly()) return { ok: false, issues: [{ code: 'read-only' }] };
  const untilCancelled = session.until(run.signal);
  const survey = await surveyOf(untilCancelled, plan, run);
  if (!survey.ok) return survey;
  const drawings = drawingsOf(plan, survey.value);
  const taken = foreignTable(plan, survey.value);
  if (taken !== null) return { ok: false, issues: [taken] };
  const steps = await planned(stepsOf(plan, survey.value, drawings));
  const done: Undo[] = [];
  const places = placesOf(survey.value, drawings);
  const list = listBefore(plan, survey.value.beside?.before ?? null);
  const work = { steps, run, done, survey: survey.value };
  const takeBackAll = async (): Promise<Result<void>> =>
    putBack(session, { undos: done, places }, await findRows(session, done, list));
  const outcome = await carryOutSomehow(untilCancelled, work, takeBackAll);
  const checked = outcome.ok ? await unmoved(untilCancelled, plan, work) : outcome;
  const group = survey.value.beside?.before.group ?? null;
  const drawn = plan.documents[0]?.key ?? null;
  if (checked.ok)
    return {
      ok: true,
      value: writtenOf(survey.value, drawings, { undos: done, list, places, group, drawn }),
    };
  const back = await takeBackAll();
  return { ok: false, issues: together(checked.issues, back.ok ? [] : back.issues) };
}

/** What went wrong first and then; said once where it is the same. */
function together(first: readonly Issue[], then: readonly Issue[]): readonly Issue[] {
  const said = new Set(first.map((issue) => JSON.stringify(issue)));
  return [...first, ...then.filter((issue) => !said.has(JSON.stringify(issue)))];
}

/** Whether the rows are still those that were read; if somebody changed them meanwhile, all is taken back. */
async function unmoved(session: Session, plan: WritePlan, work: Work): Promise<Result<void>> {
  const { beside } = work.survey;
  if (beside === null) return { ok: true, value: undefined };
  const { source, group } = beside.before;
  const watched = { source: { ...source, id: group }, witness: plan.witness, keep: [] };
  const now = await sameList(session, watched, work.run);
  return now.ok ? { ok: true, value: undefined } : now;
}

function drawingsOf(plan: WritePlan, { documents, sheets, anchors, date1904 }: Survey): readonly Drawing[] {
  const taken = sheets.map((sheet) => sheet.name);
  return plan.documents.map((wanted) => {
    const document = date1904 ? to1904(wanted) : wanted;
    const before = documents.get(document.key) ?? null;
    const sheet = before?.name ?? freeSheetName(document.name, taken);
    taken.push(sheet);
    return { document, sheet, before, anchors, sheetIds: sheets.map(({ id }) => id) };
  });
}

/** A table of the user's that has the name of one of ours. */
function foreignTable(plan: WritePlan, { tables, documents }: Survey): Issue | null {
  const ours = new Set([...documents.values()].flatMap((sheet) => [...sheet.tables.keys()]));
  const clash = plan.documents
    .flatMap((document) => document.tables)
    .find(({ name }) => tables.has(name) && !ours.has(name));
  return clash === undefined ? null : { code: 'table-name-taken', table: clash.name };
}

/** All steps, planned in slices: the cells of every request are weighed for it. */
async function planned(steps: Iterable<Step>): Promise<readonly Step[]> {
  const pace = createPace();
  const all: Step[] = [];
  for (const step of steps) {
    all.push(step);
    await pace();
  }
  return all;
}

function* stepsOf(plan: WritePlan, survey: Survey, drawings: readonly Drawing[]): Generator<Step> {
  if (survey.beside !== null) {
    const { laid, before } = survey.beside;
    const { group, source } = before;
    const { memory } = plan;
    let begun = memory === null;
    for (const step of columnSteps(laid, before)) {
      yield begun ? step : inOne(memoryStep(group, unfinished(source.memory), source.memory), step);
      begun = true;
    }
    if (memory !== null && begun) yield memoryStep(group, memory, source.memory);
  }
  for (const drawing of drawings)
    if (drawing.document.once !== true || drawing.before === null) yield* documentSteps(drawing);
  const shown = drawings.find(({ document }) => document.activate);
  if (shown !== undefined)
    yield {
      undo: [{ kind: 'active-sheet', sheet: survey.activeSheet }],
      perform: (context) => sheetIn(context, shown).activate(),
      draws: shown.sheet,
    };
}

/** Two steps in one request. */
function inOne(one: Step, other: Step): Step {
  return {
    undo: [...one.undo, ...other.undo],
    perform: async (context, after) => {
      await one.perform(context, after);
      await other.perform(context, after);
    },
  };
}

function memoryStep(group: string, memory: State, before: State | null): Step {
  const key = memoryKey(group);
  return {
    undo: [{ kind: 'setting', key, value: before }],
    perform: (context) => void context.workbook.settings.add(key, memory),
  };
}

function writtenOf({ beside }: Survey, drawings: readonly Drawing[], journal: Journal): Written {
  const source = beside?.before.source;
  const columns = (beside?.laid ?? []).map(({ column, position }) => ({
    key: column.key,
    address:
      source === undefined
        ? ''
        : fullAddress({
            sheet: source.sheet,
            row: source.top,
            column: source.left + position,
            rows: source.rowCount + 1,
            columns: 1,
          }),
  }));
  return { columns, sheets: drawings.map(({ sheet }) => sheet), rows: source?.rowCount ?? 0, journal };
}
