import { isPresetId } from '../../app/preset-ids.ts';
import type { Method, RfmCuts, RfmScheme, Scheme, SegmentMap } from '../../engine/index.ts';
import { presetScheme } from '../../locales/preset-scheme.ts';
import { choice, list, number, serial } from './option-values.ts';
import { choices, field, type SchemeOption } from './scheme-option.ts';

type EightMap = Extract<SegmentMap, { kind: 'eight' }>;

const RFM: readonly Method[] = ['rfm', 'rfm-orders'];
const ORDERS: readonly Method[] = ['rfm-orders'];

function rfm(
  name: string,
  expected: SchemeOption['expected'],
  change: (scheme: RfmScheme, value: string) => Partial<RfmScheme> | null,
): SchemeOption {
  const apply = (scheme: Scheme, value: string): Scheme | null => {
    if (scheme.method !== 'rfm' && scheme.method !== 'rfm-orders') return null;
    const changed = change(scheme, value);
    return changed === null ? null : { ...scheme, ...changed };
  };
  return { name, methods: RFM, expected, apply };
}

/** `nested` is spelled among the ways of binning, but is a switch of its own in the scheme. */
const BINNINGS = ['standard', 'next', 'ntile', 'dense', 'r-package'] as const;
const binning = rfm('binning', choices(...BINNINGS, 'nested'), (_scheme, value) => {
  if (value === 'nested') return { binning: 'standard', nested: true };
  const way = choice(...BINNINGS)(value);
  return way === undefined ? null : { binning: way, nested: false };
});

function rfmCuts(part: 'recency' | 'frequency' | 'monetary'): SchemeOption {
  return rfm(
    `cuts-${part}`,
    (words) => words.breaks,
    (scheme, value) => {
      const cuts = list(value);
      if (cuts?.every((cut, i) => i === 0 || cut >= (cuts[i - 1] ?? cut)) !== true) return null;
      return { cuts: { ...(scheme.cuts ?? NO_CUTS), [part]: cuts } };
    },
  );
}

/** Breaks that people set take the value on them up; cut points kept from a standard scoring leave it below. */
const NO_CUTS: RfmCuts = { recency: [], frequency: [], monetary: [], closed: 'left' };

const cutsClosed = rfm(
  'cuts-closed',
  (words) => words.closed,
  (scheme, value) => {
    const closed = choice('left', 'right')(value);
    return closed === undefined ? null : { cuts: { ...(scheme.cuts ?? NO_CUTS), closed } };
  },
);

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
    if ((scheme.method !== 'rfm' && scheme.method !== 'rfm-orders') || !isPresetId(value)) return null;
    const { method, tiers, ...other } = presetScheme(value, locale);
    if ((method !== 'rfm' && method !== 'rfm-orders') || !('segments' in other)) return null;
    return { ...scheme, tiers, segments: other.segments, bins: other.bins };
  },
};

/** A way to find the thresholds of the eight types, or the three themselves. */
function thresholdOf(text: string): EightMap['threshold'] | undefined {
  const [recency, frequency, monetary, ...more] = list(text) ?? [];
  if (recency === undefined || frequency === undefined || monetary === undefined || more.length > 0)
    return choice('mean', 'median', 'score-mean')(text);
  return { recency, frequency, monetary };
}

const threshold = rfm(
  'threshold',
  (words) => words.threshold,
  ({ segments }, value) => {
    const at = thresholdOf(value);
    return segments.kind !== 'eight' || at === undefined
      ? null
      : { segments: { ...segments, threshold: at } };
  },
);

/** What `--set` changes of RFM. */
export const rfmOptions: readonly SchemeOption[] = [
  field('bins', RFM, { key: 'bins', expected: choices('2–9'), read: number }),
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
