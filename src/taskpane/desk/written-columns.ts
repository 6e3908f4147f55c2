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

const REASONS: readonly WrittenKey[] = ['why', 'next'];
const AFTER: readonly WrittenKey[] = ['strategy', 'previous', 'movement'];
const RFM: readonly WrittenKey[] = ['r', 'f', 'm', 'rfm', 'tier', ...REASONS, ...AFTER];
const OFFERED: Readonly<Record<Method, readonly WrittenKey[]>> = {
  scorecard: ['score', 'tier', ...REASONS, ...AFTER],
  rfm: RFM,
  'rfm-orders': RFM,
  abc: ['share', 'tier', ...REASONS, ...AFTER],
  pyramid: ['tier', ...REASONS, ...AFTER],
  rules: ['tier', ...REASONS, ...AFTER],
  kaism: ['tier', ...REASONS, ...AFTER],
  clv: ['clv', 'tier', ...REASONS, ...AFTER],
};
/** What only some want to see. */
const UNUSUAL: readonly WrittenKey[] = ['r', 'f', 'm', 'share'];

/** What a scheme's method can write, in the order of the columns. */
export function offeredColumns(scheme: Scheme): readonly WrittenKey[] {
  const offered = OFFERED[scheme.method];
  const isMatrix = scheme.method === 'scorecard' && scheme.matrix !== null;
  return isMatrix ? [...offered.slice(0, 1), 'quadrant', ...offered.slice(1)] : offered;
}

/** What is written unless the person chooses otherwise. */
export function usualColumns(scheme: Scheme): readonly WrittenKey[] {
  return offeredColumns(scheme).filter((key) => !UNUSUAL.includes(key));
}
