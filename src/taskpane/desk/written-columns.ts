import type { Method, Scheme } from '../../engine/scheme/scheme.ts';

/** Keys of the columns a run can write. */
export type WrittenKey =
  | 'score'
  | 'tier'
  | 'why'
  | 'next'
  | 'strategy'
  | 'previous'
  | 'movement'
  | 'r'
  | 'f'
  | 'm'
  | 'rfm'
  | 'segment'
  | 'quadrant'
  | 'clv'
  | 'share';

const RFM: readonly WrittenKey[] = ['r', 'f', 'm', 'rfm', 'tier', 'strategy', 'previous', 'movement'];
const PLAIN: readonly WrittenKey[] = ['tier', 'why', 'strategy', 'previous', 'movement'];
const OFFERED: Readonly<Record<Method, readonly WrittenKey[]>> = {
  scorecard: ['score', 'tier', 'why', 'next', 'strategy', 'previous', 'movement'],
  rfm: RFM,
  'rfm-orders': RFM,
  abc: ['share', ...PLAIN],
  pyramid: PLAIN,
  rules: PLAIN,
  kaism: PLAIN,
  clv: ['clv', 'tier', 'strategy', 'previous', 'movement'],
};
const USUAL: readonly WrittenKey[] = [
  'score',
  'tier',
  'why',
  'next',
  'strategy',
  'previous',
  'movement',
  'rfm',
  'quadrant',
  'clv',
];

/** What a scheme's method can write, in the order of the columns. */
export function offeredColumns(scheme: Scheme): readonly WrittenKey[] {
  return OFFERED[scheme.method];
}

/** What is written unless the person chooses otherwise. */
export function usualColumns(scheme: Scheme): readonly WrittenKey[] {
  return offeredColumns(scheme).filter((key) => USUAL.includes(key));
}
