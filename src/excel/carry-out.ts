import type { Issue } from '../engine/issue.ts';
import type { Result } from '../engine/result.ts';
import { breath } from '../app/slices.ts';
import type { Run } from '../app/workbook.ts';
import { isTooLarge, issueOf, needsSeveralUndos } from './excel-error.ts';
import type { Session } from './session.ts';
import type { Survey } from './survey.ts';
import type { Step, Undo } from './undo.ts';

/** Steps under way; `done` grows by what must be put back should the run end early. */
export interface Work {
  readonly steps: readonly Step[];
  readonly run: Run;
  readonly done: Undo[];
  readonly survey: Survey;
}

/** As one step of Excel's Undo, or in several where some call cannot be part of one. */
export async function carryOutSomehow(
  session: Session,
  work: Work,
  takeBackAll: () => Promise<Result<void>>,
): Promise<Result<void>> {
  try {
    const outcome = await carryOut(session.runAsOneUndo, work);
    if (outcome.ok || !needsSeveralUndos(outcome.issues) || !(await takeBackAll()).ok) return outcome;
    work.done.length = 0;
    return await carryOut(session.run, work);
  } catch (bug) {
    await takeBackAll();
    throw bug;
  }
}

async function carryOut(run: Session['run'], work: Work): Promise<Result<void>> {
  const source = work.survey.beside?.before.source;
  const aim = { sheet: source?.sheet ?? '', address: source?.address ?? '', rows: source?.rowCount ?? 0 };
  let now: Step | null = null;
  const outcome = await run((context) => carryOutAll(context, work, (step) => (now = step)), aim);
  return outcome.ok ? outcome : { ok: false, issues: outcome.issues.map((issue) => during(now, issue)) };
}

async function carryOutAll(
  context: Excel.RequestContext,
  { steps, run, done, survey }: Work,
  tell: (step: Step) => void,
): Promise<Result<void>> {
  const ahead = [...steps];
  for (let step = ahead.shift(); step !== undefined; step = ahead.shift()) {
    if (run.signal.aborted) return { ok: false, issues: [{ code: 'cancelled' }] };
    tell(step);
    done.push(...step.undo);
    context.application.suspendApiCalculationUntilNextSync();
    const asked: (() => readonly Undo[])[] = [];
    await step.perform(context, (ask) => asked.push(ask));
    // Making the cells and putting them into words are a task each, so that the pane can draw in between.
    await breath();
    // One request a step: a step is as much as fits in one, so this cannot be gathered further.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    const halves = await context.sync().then(
      () => [],
      (error: unknown) => divided(step, error),
    );
    ahead.unshift(...halves);
    const theirs = asked.flatMap((ask) => ask());
    done.unshift(...theirs);
    if (theirs.length > 0) return moved(survey);
    run.onProgress(Math.max(0, 1 - ahead.length / steps.length));
  }
  return { ok: true, value: undefined };
}

/** The step in two where Excel refused it as too large: nothing of it was carried out. */
function divided(step: Step, error: unknown): readonly Step[] {
  const halves = isTooLarge([issueOf(error)]) ? (step.halves?.() ?? []) : [];
  if (halves.length === 0) throw error;
  return halves;
}

function moved({ beside }: Survey): Result<never> {
  return { ok: false, issues: [{ code: 'data-moved', address: beside?.before.source.address ?? '' }] };
}

/** What is no longer found, or not allowed, while a sheet of ours is drawn is that sheet, not the list. */
function during(step: Step | null, issue: Issue): Issue {
  const sheet = step?.draws;
  if (sheet === undefined) return issue;
  if (issue.code === 'data-moved') return { code: 'own-sheet-gone', sheet };
  return issue.code === 'access-denied' || issue.code === 'locked' ? { code: 'access-denied', sheet } : issue;
}
