import type { Locale } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';
import type { GradeRequest } from '../app.ts';
import type { Computed } from '../preview.ts';

/** What sheets about a run are made from. */
export interface SheetParts {
  readonly request: GradeRequest;
  readonly computed: Computed;
  readonly words: Words;
  readonly locale: Locale;
  /** Day of the run, Excel serial. */
  readonly today: number;
}
