import type { GradeOutcome, GradeRequest, Look, Preview } from '../../app/app.ts';
import type { Issue } from '../../engine/issue.ts';
import type { Scheme } from '../../engine/scheme/scheme.ts';

/** An answer that is awaited, here, or refused. While it is awaited again, `last` is what was known before. */
export type Answer<T> =
  | { readonly status: 'none' }
  | { readonly status: 'asking'; readonly last: T | null; readonly slow: boolean }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly issues: readonly Issue[] };

/** How far a run is. `slow` = nothing has moved for a second, which is how a cell being edited shows. */
export interface Progress {
  readonly share: number;
  readonly slow: boolean;
}

/** A run that writes. Its progress is told apart, so that only the bar is drawn anew as it moves. */
export type RunState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'done'; readonly outcome: GradeOutcome }
  | { readonly status: 'restoring'; readonly outcome: GradeOutcome }
  | { readonly status: 'restored' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[]; readonly outcome: GradeOutcome | null };

/** A scheme on offer and where it comes from. */
export interface SchemeOffer {
  readonly scheme: Scheme;
  readonly from: 'workbook' | 'own' | 'preset';
}

/** What the pane knows of the workbook at this moment. */
export interface DeskState {
  readonly offers: readonly SchemeOffer[];
  readonly offer: SchemeOffer | null;
  readonly look: Answer<Look>;
  /** What would be graded; null while the look is missing. */
  readonly request: GradeRequest | null;
  readonly preview: Answer<Preview>;
  readonly run: RunState;
  /** The scheme on the scorecard sheet; null where there is none or it cannot be read. */
  readonly sheetScheme: Scheme | null;
  /** Why the scorecard sheet cannot be read; each names its cell. */
  readonly sheetIssues: readonly Issue[];
  /** The scheme's sheet was changed while changes to it made here are not saved. */
  readonly conflict: boolean;
  /** Why changes in the workbook are not heard of. */
  readonly unheard: readonly Issue[];
  /** Why the person's choices are not kept in the file. */
  readonly unkept: readonly Issue[];
}

/** The value that can be shown now: the answer, or the last one while a new one is awaited. */
export function shown<T>(answer: Answer<T>): T | null {
  if (answer.status === 'ready') return answer.value;
  return answer.status === 'asking' ? answer.last : null;
}
