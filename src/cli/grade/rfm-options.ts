import { isPresetId } from '../../app/preset-ids.ts';
import type { Method, RfmCuts, RfmScheme, Scheme, SegmentMap } from '../../engine/index.ts';
import { presetScheme } from '../../locales/preset-scheme.ts';
import { choice, list, number, serial } from './option-values.ts';
import { choices, field, type Idle, type SchemeOption } from './scheme-option.ts';

type EightMap = Extract<SegmentMap, { kind: 'eight' }>;

const RFM: readonly Method[] = ['rfm', 'rfm-orders'];
const ORDERS: readonly Method[] = ['rfm-orders'];

function rfmOf(scheme: Scheme): RfmScheme | null {
  return scheme.method === 'rfm' || scheme.method === 'rfm-orders' ? scheme : null;
}

function rfm(
  name: string,
  expected: SchemeOption['expected'],
  change: (scheme: RfmScheme, value: string) => Partial<RfmScheme> | null,
): SchemeOption {
  const apply = (scheme: Scheme, value: string): Scheme | null => {
    const changes = rfmOf(scheme);
    const changed = changes && change(changes, value);
    return changed && changes && { ...changes, ...changed };
  };
  return { name, methods: RFM, expected, apply };
}

/** `nested` is spelled among the ways of binning, but is a switch of its own in the scheme. */
const BINNINGS = ['standard', 'next', 'ntile', 'dense', 'r-package'] as const;
const binning: SchemeOption = {
  ...rfm('binning', choices(...BINNINGS, 'nested'), (_scheme, value) => {
    if (value === 'nested') return { binning: 'standard', nested: true };
    const way = choice(...BINNINGS)(value);
    return way === undefined ? null : { binning: way, nested: false };
  }),
  idle: (scheme) => {
    const how = rfmOf(scheme);
    return how?.cuts && how.binning !== 'standard'
      ? { option: 'binning', expected: 'standard', found: how.binning }
      : null;
  },
};

function rfmCuts(part: 'recency' | 'frequency' | 'monetary'): SchemeOption {
  return rfm(
    `cuts-${part}`,
    (words) => words.breaks,
    (scheme, value) => {
      const cuts = list(value);
      // Of cut points kept from a scoring some may coincide; breaks that people set rise.
      const least = scheme.cuts?.closed === 'right' ? 0 : Number.MIN_VALUE;
      if (cuts?.every((cut, i) => i === 0 || cut - (cuts[i - 1] ?? cut) >= least) !== true) return null;
      return { cuts: { ...(scheme.cuts ?? NO_CUTS), [part]: cuts } };
    },
  );
}

/** Breaks that people set take the value on them up; cut points kept from a standard scoring leave it below. */
const NO_CUTS: RfmCuts = { recency: [], frequency: [], monetary: [], closed: 'left' };

const cutsClosed: SchemeOption = {
  ...rfm(
    'cuts-closed',
    (words) => words.closed,
    (scheme, value) => {
      const closed = choice('left', 'right')(value);
      return closed === undefined ? null : { cuts: { ...(scheme.cuts ?? NO_CUTS), closed } };
    },
  ),
  idle: (scheme) => {
    const cuts = rfmOf(scheme)?.cuts;
    const none = cuts && [cuts.recency, cuts.frequency, cuts.monetary].every((list) => list.length === 0);
    return none ? { option: 'cuts-recency', expected: 'a,b,…', found: '' } : null;
  },
};

function rfmWindow(part: 'from' | 'to'): SchemeOption {
  const expected = choices('YYYY-MM-DD (window-from ≤ window-to)');
  const option = rfm(`window-${part}`, expected, (scheme, value) => {
    const day = serial(value);
    if (day === undefined) return null;
    const window = { ...scheme.window, [part]: day };
    return (window.from ?? -Infinity) <= (window.to ?? Infinity) ? { window } : null;
  });
  return { ...option, methods: ORDERS };
}

const map: SchemeOption = {
  name: 'map',
  methods: RFM,
  expected: choices('rfm-8', 'rfm-10', 'rfm-11', 'rfm-r-package'),
  apply: (scheme, value, locale) => {
    const other = isPresetId(value) ? rfmOf(presetScheme(value, locale)) : null;
    const changes = rfmOf(scheme);
    if (!changes || !other || other.method !== 'rfm') return null;
    return { ...changes, name: other.name, tiers: other.tiers, segments: other.segments, bins: other.bins };
  },
};

/** A way to find the thresholds of the eight types, or the three themselves. */
function thresholdOf(text: string): EightMap['threshold'] | undefined {
  const [recency, frequency, monetary, ...more] = list(text) ?? [];
  if (recency === undefined || frequency === undefined || monetary === undefined || more.length > 0)
    return choice('mean', 'median', 'score-mean')(text);
  return recency >= 0 && frequency >= 0 ? { recency, frequency, monetary } : undefined;
}

const threshold: SchemeOption = {
  name: 'threshold',
  methods: RFM,
  expected: (words) => words.threshold,
  apply: (scheme, value) => {
    const at = thresholdOf(value);
    const changes = rfmOf(scheme);
    if (at === undefined || changes?.segments.kind !== 'eight') return at === undefined ? null : scheme;
    return { ...changes, segments: { ...changes.segments, threshold: at } };
  },
  idle: (scheme) => byEightTypes(rfmOf(scheme)?.segments.kind ?? 'eight'),
};

/** Other maps have no thresholds. */
function byEightTypes(kind: SegmentMap['kind']): Idle | null {
  const found = { rf: 'rfm-10', rfm: 'rfm-11', 'r-fm': 'r-fm', intervals: 'rfm-r-package', eight: '' }[kind];
  return found === '' ? null : { option: 'map', expected: 'rfm-8', found };
}

/** What `--set` changes of RFM. */
export const rfmOptions: readonly SchemeOption[] = [
  field('bins', RFM, { key: 'bins', expected: (words) => words.bins, read: number }),
  binning,
  map,
  threshold,
  rfmCuts('recency'),
  rfmCuts('frequency'),
  rfmCuts('monetary'),
  cutsClosed,
  rfmWindow('from'),
  rfmWindow('to'),
  field('frequency-of', ORDERS, {
    key: 'frequencyOf',
    expected: choices('orders', 'days'),
    read: choice('orders', 'days'),
  }),
  field('monetary-of', ORDERS, {
    key: 'monetaryOf',
    expected: choices('sum', 'average'),
    read: choice('sum', 'average'),
  }),
];
