import type { MethodChoice, SchemeWords } from '../engine/scheme/cells/layout.ts';

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
export interface CardWords extends Omit<SchemeWords, 'settings' | 'choices'> {
  readonly settings: Pick<SchemeWords['settings'], CardSetting>;
  readonly choices: Omit<SchemeWords['choices'], MethodChoice>;
}

/** Words for the settings and choices that only other methods have than scorecards and rules. */
export interface MethodWords {
  readonly settings: Omit<SchemeWords['settings'], CardSetting>;
  readonly choices: Pick<SchemeWords['choices'], MethodChoice>;
}
