import type { Match, Need } from '../../engine/mapping/mapping.ts';

/** How sure it is where a need is met. */
export type ColumnState = 'sure' | 'guess' | 'missing' | 'unused';

/** From here on a match needs no second look. */
const SURE = 0.9;

/** The state of one need. */
export function columnState(need: Need, match: Match | undefined): ColumnState {
  if (match === undefined || match.column === null) return need.required ? 'missing' : 'unused';
  return match.confidence >= SURE ? 'sure' : 'guess';
}
