import type { RfmScheme, SegmentMap, Tier } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { RAMP, RISK } from './colors.ts';
import { EIGHT_NAMES, R_PACKAGE, RF_10, RFM_11, RFM_8, segmentTiers } from './segments.ts';

const TEN = [
  'champions',
  'loyal',
  'potential-loyalist',
  'new',
  'promising',
  'need-attention',
  'about-to-sleep',
  'cannot-lose',
  'at-risk',
  'hibernating',
];
const TEN_COLORS = [RAMP[0], RAMP[0], RAMP[1], RAMP[2], RAMP[2], RAMP[3], RAMP[3], RISK, RISK, RAMP[4]];
const EIGHT_COLORS = [RAMP[0], RAMP[1], RAMP[1], RISK, RAMP[2], RAMP[3], RAMP[3], RAMP[4]];

function rfm<Id extends string>(
  id: Id,
  method: RfmScheme['method'],
  how: { readonly tiers: readonly Tier[]; readonly segments: SegmentMap },
): RfmScheme & { readonly id: Id } {
  return {
    ...base(id, how.tiers, 3),
    method,
    columns: { recency: null, frequency: null, monetary: null, date: null, amount: null, order: null },
    bins: 5,
    binning: 'standard',
    nested: false,
    cuts: null,
    frequencyOf: 'orders',
    monetaryOf: 'sum',
    window: { from: null, to: null },
    segments: how.segments,
  };
}

const ten = { tiers: segmentTiers(TEN, TEN_COLORS), segments: RF_10 };

/** RFM from one row a customer: ten segments over R and F. */
export const rfm10 = rfm('rfm-10', 'rfm', ten);
/** Eleven segments over R, F and M. */
export const rfm11 = rfm('rfm-11', 'rfm', {
  tiers: segmentTiers([...TEN, 'lost'], [...TEN_COLORS, RAMP[4]]),
  segments: RFM_11,
});
/** RFM 八分类. */
export const rfm8 = rfm('rfm-8', 'rfm', { tiers: segmentTiers(EIGHT_NAMES, EIGHT_COLORS), segments: RFM_8 });
/** The segments and the binning of the R package rfm, to compare with it. */
export const rfmRPackage = {
  ...rfm('rfm-r-package', 'rfm', {
    tiers: segmentTiers(
      [...TEN.filter((name) => name !== 'hibernating'), 'lost', 'others'],
      [...TEN_COLORS, RAMP[4]],
    ),
    segments: R_PACKAGE,
  }),
  binning: 'r-package',
} as const satisfies RfmScheme;
/** From one row an order: ten segments. */
export const rfmOrders10 = rfm('rfm-orders-10', 'rfm-orders', ten);
