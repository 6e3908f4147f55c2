import type { Issue } from '../issue.ts';
import { checkCard } from './check-card.ts';
import { checkOptions } from './check-options.ts';
import { checkSegments } from './check-segments.ts';
import { checkTiers } from './check-tiers.ts';
import type { Scheme } from './scheme.ts';

/** Everything wrong with a scheme, whatever form it came in. */
export function checkScheme(scheme: Scheme): readonly Issue[] {
  if (scheme.method === 'scorecard' || scheme.method === 'rules') return checkCard(scheme);
  const common = [...checkTiers(scheme), ...checkOptions(scheme)];
  if (scheme.method !== 'rfm' && scheme.method !== 'rfm-orders') return common;
  const cuts: readonly Issue[] = scheme.nested && scheme.cuts ? [{ code: 'nested-cuts' }] : [];
  return [...common, ...cuts, ...checkSegments(scheme.segments, scheme.bins)];
}
