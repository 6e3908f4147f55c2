import type { App, GradeOutcome } from '../../app/app.ts';
import { SLOW_MS } from './asker.ts';
import type { DeskState, Progress, RunState } from './desk-state.ts';
import { settled } from './settled.ts';

/** What a runner sees of the desk. */
interface Bench {
  readonly get: () => DeskState;
  readonly put: (part: Partial<DeskState>) => void;
  readonly tell: (progress: Progress) => void;
  /** Called when a run has ended and the workbook may have changed. */
  readonly after: () => Promise<void>;
}

/** The runs that write, one at a time. */
export interface Runner {
  readonly grade: () => Promise<void>;
  readonly cancel: () => void;
  readonly restore: (outcome: GradeOutcome) => Promise<void>;
  readonly dismiss: () => void;
}

/** The runs over an app; they show in the bench's `run`. */
export function runner(app: App, bench: Bench): Runner {
  let current: AbortController | null = null;

  async function grade(): Promise<void> {
    const { request, run } = bench.get();
    if (request === null || isBusy(run)) return;
    current = new AbortController();
    const progress = progressTo(bench.tell);
    bench.put({ run: { status: 'running' } });
    const result = await settled(app.grade(request, { signal: current.signal, onProgress: progress.on }));
    progress.end();
    current = null;
    if (result.ok) bench.put({ run: { status: 'done', outcome: result.value } });
    else if (result.issues.every((issue) => issue.code === 'cancelled'))
      bench.put({ run: { status: 'idle' } });
    else bench.put({ run: { status: 'failed', issues: result.issues, outcome: null } });
    await bench.after();
  }

  async function restore(outcome: GradeOutcome): Promise<void> {
    if (isBusy(bench.get().run)) return;
    const progress = progressTo(bench.tell);
    bench.put({ run: { status: 'restoring', outcome } });
    const result = await settled(app.restore(outcome.written));
    progress.end();
    bench.put({
      run: result.ok ? { status: 'restored' } : { status: 'failed', issues: result.issues, outcome },
    });
    await bench.after();
  }

  return {
    grade,
    restore,
    cancel: () => current?.abort(),
    dismiss: () => bench.put({ run: { status: 'idle' } }),
  };
}

/** Whether the workbook is being written to. */
export function isBusy(run: RunState): boolean {
  return run.status === 'running' || run.status === 'restoring';
}

/** The bar moves at most so often (ms): drawing it waits for work on rows to let go, and is not part of it. */
const TELL_MS = 100;

/** Passes progress on, the latest of several, and notices when it stands still. */
function progressTo(tell: (progress: Progress) => void): {
  on: (share: number) => void;
  end: () => void;
} {
  let latest = 0;
  let standing: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const on = (share: number): void => {
    latest = share;
    clearTimeout(standing);
    standing = setTimeout(() => tell({ share: latest, slow: true }), SLOW_MS);
    waiting ??= setTimeout(() => {
      waiting = undefined;
      tell({ share: latest, slow: false });
    }, TELL_MS);
  };
  const end = (): void => [standing, waiting].forEach(clearTimeout);
  tell({ share: 0, slow: false });
  on(0);
  return { on, end };
}
