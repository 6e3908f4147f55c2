import type { KaismScheme, Method, RfmCuts, RfmScheme, Scheme, Tier } from '../../engine/index.ts';
import { presetScheme } from '../../locales/preset-scheme.ts';
import type { Locale } from '../../locales/index.ts';
import { isPresetId } from '../../app/preset-ids.ts';
import { choice, list, number, serial, yesNo } from './option-values.ts';

/** One name of `--set`: which methods have it, what it takes, and how it changes a scheme (null = not such a value). */
export interface SchemeOption {
  readonly name: string;
  readonly methods: readonly Method[];
  readonly expected: string;
  readonly apply: (scheme: Scheme, value: string, locale: Locale) => Scheme | null;
}

const ALL: readonly Method[] = ['scorecard', 'rfm', 'rfm-orders', 'abc', 'pyramid', 'rules', 'kaism', 'clv'];
const RFM: readonly Method[] = ['rfm', 'rfm-orders'];

/** An option that sets one field, read from text by `read` (undefined = not such a value). */
function field<K extends string>(
  name: string,
  methods: readonly Method[],
  {
    key,
    expected,
    read,
  }: { readonly key: K; readonly expected: string; readonly read: (text: string) => unknown },
): SchemeOption {
  const apply = (scheme: Scheme, text: string): Scheme | null => {
    const value = read(text);
    // The field exists in every scheme of these methods; its values are checked again by the engine.
    return value === undefined ? null : ({ ...scheme, [key]: value } as Scheme);
  };
  return { name, methods, expected, apply };
}

function rfm(
  name: string,
  expected: string,
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
const binning = rfm('binning', `${BINNINGS.join('|')}|nested`, (_scheme, value) => {
  if (value === 'nested') return { binning: 'standard', nested: true };
  const way = choice(...BINNINGS)(value);
  return way === undefined ? null : { binning: way, nested: false };
});

function rfmCuts(part: 'recency' | 'frequency' | 'monetary'): SchemeOption {
  return rfm(`cuts-${part}`, 'a,b,… (rising, one fewer than bins; give all three)', (scheme, value) => {
    const cuts = list(value);
    if (cuts === undefined) return null;
    return { cuts: { ...(scheme.cuts ?? NO_CUTS), [part]: cuts } };
  });
}

/** Breaks that people set take the value on them up; cut points kept from a standard scoring leave it below. */
const NO_CUTS: RfmCuts = { recency: [], frequency: [], monetary: [], closed: 'left' };

const cutsClosed = rfm(
  'cuts-closed',
  'left (a value on a cut goes above it)|right (below)',
  (scheme, value) => {
    const closed = choice('left', 'right')(value);
    return closed === undefined ? null : { cuts: { ...(scheme.cuts ?? NO_CUTS), closed } };
  },
);

function rfmWindow(part: 'from' | 'to'): SchemeOption {
  return rfm(`window-${part}`, 'YYYY-MM-DD', (scheme, value) => {
    const day = serial(value);
    return day === undefined ? null : { window: { ...scheme.window, [part]: day } };
  });
}

const map: SchemeOption = {
  name: 'map',
  methods: RFM,
  expected: 'rfm-8|rfm-10|rfm-11|rfm-r-package',
  apply: (scheme, value, locale) => {
    if ((scheme.method !== 'rfm' && scheme.method !== 'rfm-orders') || !isPresetId(value)) return null;
    const { method, tiers, ...other } = presetScheme(value, locale);
    if ((method !== 'rfm' && method !== 'rfm-orders') || !('segments' in other)) return null;
    return { ...scheme, tiers, segments: other.segments, bins: other.bins };
  },
};

/** Cuts of the tiers from the best down; the last tier takes the rest. */
function cuts(name: string, methods: readonly Method[], expected: string): SchemeOption {
  const apply = (scheme: Scheme, value: string): Scheme | null => {
    const numbers = list(value);
    if (numbers === undefined || numbers.length !== scheme.tiers.length - 1) return null;
    const tiers = scheme.tiers.map((tier, i): Tier => ({ ...tier, cut: numbers[i] ?? null }));
    return { ...scheme, tiers };
  };
  return { name, methods, expected, apply };
}

const axisCut: SchemeOption = {
  name: 'cut',
  methods: ['kaism'],
  expected: 'midpoint|mean|median|NUMBER',
  apply: (scheme, value) => {
    const cut = choice('midpoint', 'mean', 'median')(value) ?? number(value);
    if (scheme.method !== 'kaism' || cut === undefined) return null;
    const cutAt = (axis: KaismScheme['x']): KaismScheme['x'] => ({ ...axis, cut });
    return { ...scheme, x: cutAt(scheme.x), y: cutAt(scheme.y) };
  },
};

const missing: SchemeOption = {
  name: 'missing',
  methods: ['scorecard'],
  expected: 'pending|reweight|zero|keep-last',
  apply: (scheme, value) => {
    const kind = choice('pending', 'reweight', 'zero', 'keep-last')(value);
    if (scheme.method !== 'scorecard' || kind === undefined) return null;
    return { ...scheme, missing: { ...scheme.missing, kind } };
  },
};

const maxMissing: SchemeOption = {
  name: 'max-missing',
  methods: ['scorecard'],
  expected: 'points of weight, 0–100',
  apply: (scheme, value) => {
    const points = number(value);
    if (scheme.method !== 'scorecard' || points === undefined) return null;
    return { ...scheme, missing: { ...scheme.missing, maxMissingWeight: points } };
  },
};

const round: SchemeOption = {
  name: 'round',
  methods: ['scorecard', 'clv'],
  expected: 'yes|no',
  apply: (scheme, value) => {
    const yes = yesNo(value);
    if (
      (scheme.method !== 'scorecard' && scheme.method !== 'clv') ||
      scheme.tiering.by !== 'score' ||
      yes === undefined
    )
      return null;
    return { ...scheme, tiering: { by: 'score', round: yes } };
  },
};

const crossing: SchemeOption = {
  name: 'crossing',
  methods: ['abc'],
  expected: 'in|strict',
  apply: (scheme, value) => {
    const way = choice('in', 'strict')(value);
    if (scheme.method !== 'abc' || way === undefined) return null;
    return { ...scheme, tiering: { by: 'value', crossing: way } };
  },
};

const eights = choice('mean', 'median', 'score-mean');
const threshold = rfm('threshold', 'mean|median|score-mean (map rfm-8)', ({ segments }, value) => {
  const at = eights(value);
  return segments.kind !== 'eight' || at === undefined ? null : { segments: { ...segments, threshold: at } };
});

/** Every name of `--set`, as `--help` lists them. */
export const schemeOptions: readonly SchemeOption[] = [
  field('review-months', ALL, { key: 'reviewMonths', expected: 'whole number above 0', read: number }),
  cuts('cuts', ['scorecard', 'abc', 'clv'], 'a,b,… from the best tier, one fewer than tiers (shares as 0–1)'),
  missing,
  maxMissing,
  round,
  crossing,
  cuts('shares', ['pyramid'], 'a,b,… cumulative shares of customers, 0–1'),
  field('bins', RFM, { key: 'bins', expected: '2–9', read: number }),
  binning,
  map,
  threshold,
  rfmCuts('recency'),
  rfmCuts('frequency'),
  rfmCuts('monetary'),
  cutsClosed,
  rfmWindow('from'),
  rfmWindow('to'),
  field('frequency-of', RFM, { key: 'frequencyOf', expected: 'orders|days', read: choice('orders', 'days') }),
  field('monetary-of', RFM, { key: 'monetaryOf', expected: 'sum|average', read: choice('sum', 'average') }),
  axisCut,
  field('model', ['clv'], { key: 'model', expected: 'simple|bg-nbd', read: choice('simple', 'bg-nbd') }),
  field('margin', ['clv'], { key: 'margin', expected: '0–1', read: number }),
  field('retention', ['clv'], { key: 'retention', expected: '0–1', read: number }),
  field('discount', ['clv'], { key: 'discount', expected: '0 or more', read: number }),
  field('horizon', ['clv'], {
    key: 'horizon',
    expected: 'years, or infinite',
    read: (text) => (text === 'infinite' ? null : number(text)),
  }),
  field('first-margin', ['clv'], {
    key: 'firstMargin',
    expected: 'now|in-a-year',
    read: choice('now', 'in-a-year'),
  }),
  field('acquisition-cost', ['clv'], { key: 'acquisitionCost', expected: 'amount', read: number }),
];
