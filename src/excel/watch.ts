import type { Result } from '../engine/result.ts';
import type { Watch, WorkbookChange } from '../app/workbook.ts';
import type { Session } from './session.ts';

/** Changes come in bursts; they are told apart at most this often (ms). */
const PAUSE = 250;

/** Tells of changed selections, cells and tables, bursts gathered. */
export function watch(session: Session, onChange: (change: WorkbookChange) => void): Promise<Result<Watch>> {
  return session.run(async (context) => {
    const { workbook } = context;
    const gather = gathered(onChange);
    const tell = (kind: WorkbookChange['kind']) => () => {
      gather.tell({ kind, sheet: null });
      return Promise.resolve();
    };
    const handlers = [
      workbook.onSelectionChanged.add(tell('selection')),
      workbook.worksheets.onChanged.add(tell('cells')),
      workbook.worksheets.onActivated.add(tell('selection')),
      workbook.tables.onAdded.add(tell('tables')),
      workbook.tables.onDeleted.add(tell('tables')),
    ];
    await context.sync();
    const stop = async (): Promise<void> => {
      gather.stop();
      for (const handler of handlers) handler.remove();
      // Whatever Excel makes of it, or does not answer any more: nothing is told from here on.
      await context.sync().catch(() => undefined);
    };
    return { ok: true, value: { stop } };
  });
}

interface Gathered {
  readonly tell: (change: WorkbookChange) => void;
  readonly stop: () => void;
}

function gathered(onChange: (change: WorkbookChange) => void): Gathered {
  const waiting = new Map<WorkbookChange['kind'], WorkbookChange>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;
  const flush = (): void => {
    timer = null;
    const changes = [...waiting.values()];
    waiting.clear();
    changes.forEach(onChange);
  };
  return {
    tell: (change) => {
      if (stopped) return;
      waiting.set(change.kind, change);
      timer ??= setTimeout(flush, PAUSE);
    },
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
