import type { App, GradeOutcome } from '../../app/app.ts';
import type { WorkbookChange } from '../../app/workbook.ts';
import type { Issue } from '../../engine/issue.ts';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import type { Choices } from '../state/choices.ts';
import { createStore, type Store } from '../state/store.ts';
import { asker, SLOW_MS } from './asker.ts';
import { shown, type DeskState, type Progress } from './desk-state.ts';
import { chosenOffer, offersOf } from './offers.ts';
import { gradingKey, requestOf } from './request.ts';
import { runner } from './runner.ts';
import { settled } from './settled.ts';

/** Keeps what the pane knows of the workbook in step with the workbook and the choices. Knows nothing of React. */
export interface Desk {
  readonly state: Store<DeskState>;
  /** Of the run that is under way. */
  readonly progress: Store<Progress>;
  /** Begins to follow the workbook and, once they are known, the choices. */
  readonly start: (choicesKnown?: Promise<void>) => Promise<void>;
  readonly stop: () => void;
  readonly grade: () => Promise<void>;
  readonly cancel: () => void;
  readonly restore: (outcome: GradeOutcome) => Promise<void>;
  /** Puts the summary of the last run away. */
  readonly dismiss: () => void;
  /** Reads the workbook again, e.g. after its scorecard sheet was written. */
  readonly refresh: () => Promise<void>;
  /** Grades anew in the preview, e.g. after something that is not part of the list has changed. */
  readonly again: () => void;
  /** Ends a conflict in favour of the changes made in the pane. */
  readonly keepMine: () => void;
  /** Shows an issue that arose outside of the desk. */
  readonly report: (issue: Issue) => void;
  /** Shows why the choices are not kept in the file; nothing when they are. */
  readonly tellUnkept: (issues: readonly Issue[]) => void;
}

const EMPTY: DeskState = {
  offers: [],
  offer: null,
  look: { status: 'none' },
  request: null,
  preview: { status: 'none' },
  run: { status: 'idle' },
  sheetScheme: null,
  sheetIssues: [],
  conflict: false,
  unheard: [],
  unkept: [],
};
/** Quiet time before cells that are being typed are read again. */
const PAUSE_MS = 250;

/** The desk over a workbook's use cases and the person's choices. */
export function createDesk(app: App, choices: Store<Choices>): Desk {
  const state = createStore(EMPTY);
  const put = (part: Partial<DeskState>): void => state.update((now) => ({ ...now, ...part }));
  const looks = asker(
    (look) => put({ look }),
    () => shown(state.get().look),
  );
  const previews = asker(
    (preview) => put({ preview }),
    () => shown(state.get().preview),
  );
  let presets = app.presets();
  let workbookScheme: Scheme | null = null;
  let previewed = '';
  let lastId: string | null = null;
  let stale = false;
  let stops: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function offer(): void {
    const chosen = choices.get();
    const offers = offersOf({ workbook: workbookScheme, own: chosen.own, presets });
    put({ offers, offer: chosenOffer(offers, chosen.scheme) });
  }

  async function look(): Promise<void> {
    const scheme = state.get().offer?.scheme;
    if (scheme === undefined) return;
    await looks.ask(() => app.look(scheme, lastId));
    lastId = shown(state.get().look)?.source.id ?? lastId;
    request();
  }

  function request(): void {
    const { offer: chosen, look: answer } = state.get();
    const found = shown(answer);
    if (chosen === null || found === null) {
      previewed = '';
      return put({ request: null, preview: { status: 'none' } });
    }
    put({ request: requestOf(found, chosen.scheme, choices.get()) });
    void preview();
  }

  async function preview(): Promise<void> {
    const { request: wanted, run } = state.get();
    if (wanted === null || run.status === 'running') return;
    const key = gradingKey(wanted);
    if (key === previewed) return;
    previewed = key;
    await previews.ask((run) => app.preview(wanted, run));
  }

  function follow(change: WorkbookChange): void {
    if (state.get().run.status === 'running') return;
    if (change.kind !== 'selection') {
      previewed = '';
      stale = true;
    }
    clearTimeout(timer);
    // Enter changes a cell and moves the selection: what is stale is read again whichever is heard of last.
    timer = stale ? setTimeout(() => void refresh(), PAUSE_MS) : setTimeout(() => void look());
  }

  function followChoices(before: Choices): Choices {
    const now = choices.get();
    if (now.locale !== before.locale) presets = app.presets();
    const former = state.get().offer?.scheme;
    offer();
    if (state.get().offer?.scheme !== former) void look();
    else request();
    return now;
  }

  /** Takes the scheme on the sheet for what it is now; whether it changed under an edit that is not saved. */
  function meet(scheme: Scheme | null): boolean {
    const changed = workbookScheme !== null && JSON.stringify(scheme) !== JSON.stringify(workbookScheme);
    const drafted = choices
      .get()
      .own.some((own) => own.id === workbookScheme?.id && JSON.stringify(own) !== JSON.stringify(scheme));
    workbookScheme = scheme;
    return changed && drafted;
  }

  /** Says that Excel is waited for when the answer takes long; the look that follows takes that back. */
  async function patiently<T>(answer: Promise<T>): Promise<T> {
    const slow = (): void => put({ look: { status: 'asking', last: shown(state.get().look), slow: true } });
    const timer = setTimeout(slow, SLOW_MS);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  async function refresh(): Promise<void> {
    stale = false;
    const found = await patiently(settled(app.readScheme()));
    const conflict = (found.ok && meet(found.value)) || state.get().conflict;
    put({
      sheetScheme: found.ok ? found.value : null,
      sheetIssues: found.ok ? [] : found.issues,
      conflict,
    });
    offer();
    await look();
  }

  async function start(choicesKnown: Promise<void> = Promise.resolve()): Promise<void> {
    await patiently(choicesKnown);
    let before = choices.get();
    stops.push(choices.subscribe(() => (before = followChoices(before))));
    offer();
    const watching = await settled(app.watch(follow));
    if (watching.ok) stops.push(() => void watching.value.stop());
    else put({ unheard: watching.issues });
    await refresh();
  }

  function stop(): void {
    clearTimeout(timer);
    for (const end of stops) end();
    stops = [];
  }

  const progress = createStore<Progress>({ share: 0, slow: false });
  const tell = (now: Progress): void => progress.update(() => now);
  const runs = runner(app, { get: state.get, put, tell, after: () => refresh() });
  return {
    state,
    progress,
    start,
    stop,
    refresh,
    ...runs,
    again: () => {
      previewed = '';
      request();
    },
    keepMine: () => put({ conflict: false }),
    tellUnkept: (unkept) => put({ unkept }),
    report: (issue) => put({ run: { status: 'failed', issues: [issue], outcome: null } }),
  };
}
