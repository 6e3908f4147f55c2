import type { Issue } from '../engine/issue.ts';
import type { Result } from '../engine/result.ts';
import { issueOf, type Aim } from './excel-error.ts';
import { GaveUp, makePatient, PATIENCE, type Patience } from './patience.ts';

/** The globals of office.js, handed in by the composition root. */
export interface OfficeApi {
  readonly Excel: { readonly run: typeof Excel.run };
  readonly Office: {
    readonly context: {
      readonly requirements: { isSetSupported(name: string, version?: string): boolean };
      readonly document: { readonly mode: unknown };
    };
  };
}

export type Job<T> = (context: Excel.RequestContext) => Promise<Result<T>>;

/** The way into Excel: a job in one `Excel.run`, its errors as issues. */
export interface Session {
  readonly run: <T>(job: Job<T>, aim?: Aim) => Promise<Result<T>>;
  /** As `run`, and one step for Excel's Undo where it can (ExcelApi 1.20). */
  readonly runAsOneUndo: <T>(job: Job<T>, aim?: Aim) => Promise<Result<T>>;
  /** The same way in, which stops waiting for answers when the signal says so. */
  readonly until: (signal: AbortSignal) => Session;
  readonly readOnly: () => boolean;
  /** What Excel answered when it was asked how the workbook counts its days; null before. */
  readonly dates: { from1904: boolean | null };
  /** Whether a version of the requirement set ExcelApi is there. */
  readonly supports: (version: string) => boolean;
}

/** Times that a reading is begun anew. */
const AGAIN = 2;

/** Reads anew where somebody moved or deleted what was being read between two requests; for jobs that write nothing. */
export async function readAnew<T>(reading: () => Promise<Result<T>>): Promise<Result<T>> {
  let last = await reading();
  for (let left = AGAIN; left > 0 && !last.ok && hasMoved(last.issues); left -= 1) last = await reading();
  return last;
}

function hasMoved(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'data-moved');
}

/** Waits while the user edits a cell instead of failing; throws only what office.js did not say. */
export function createSession(office: OfficeApi, patience: Patience = PATIENCE): Session {
  return sessionOf({ api: office, patience, dates: { from1904: null } }, null);
}

interface Parts {
  readonly api: OfficeApi;
  readonly patience: Patience;
  readonly dates: Session['dates'];
}

function sessionOf(parts: Parts, signal: AbortSignal | null): Session {
  const { api, patience, dates } = parts;
  const { Excel: excel, Office: office } = api;
  const run = async <T>(options: Excel.RunOptions, job: Job<T>, aim?: Aim): Promise<Result<T>> => {
    try {
      return await excel.run(options, (context) => {
        makePatient(context, patience, signal);
        return job(context);
      });
    } catch (error) {
      if (error instanceof GaveUp) return { ok: false, issues: [error.issue] };
      const issue = issueOf(error, aim);
      if (issue === null) throw error;
      return { ok: false, issues: [issue] };
    }
  };
  const supports = (version: string): boolean =>
    office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    run: (job, aim) => run({ delayForCellEdit: true }, job, aim),
    runAsOneUndo: (job, aim) =>
      run({ delayForCellEdit: true, ...(supports('1.20') ? { mergeUndoGroup: true } : {}) }, job, aim),
    until: (until) => sessionOf(parts, until),
    dates,
    supports,
    readOnly: () => office.context.document.mode === 'readOnly',
  };
}
