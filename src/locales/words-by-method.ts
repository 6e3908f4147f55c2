import type { SchemeWords } from '../engine/scheme/cells/layout.ts';

/** The settings that scorecards and rules have. */
type CardSetting =
  | 'method'
  | 'name'
  | 'id'
  | 'version'
  | 'customerColumn'
  | 'valueColumn'
  | 'reviewMonths'
  | 'otherwise'
  | Extract<keyof SchemeWords['settings'], `${'tiering' | 'missing' | 'matrix'}.${string}`>;

/** The words of one language for cards, which are all that the custom functions read. */
export interface CardWords extends Omit<SchemeWords, 'settings'> {
  readonly settings: Pick<SchemeWords['settings'], CardSetting>;
}

/** Words for the settings that only other methods have than scorecards and rules. */
export type MethodSettings = Omit<SchemeWords['settings'], CardSetting>;
