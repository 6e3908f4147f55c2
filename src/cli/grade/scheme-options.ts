import type { KaismScheme, Method, Scheme } from '../../engine/index.ts';
import { presetScheme } from '../../locales/preset-scheme.ts';
import { choice, list, number, share, yesNo } from './option-values.ts';
import { rfmOptions } from './rfm-options.ts';
import { choices, cuts, field, type Idle, type SchemeOption } from './scheme-option.ts';

const ALL: readonly Method[] = ['scorecard', 'rfm', 'rfm-orders', 'abc', 'pyramid', 'rules', 'kaism', 'clv'];

const axisCut: SchemeOption = {
  name: 'cut',
  methods: ['kaism'],
  expected: (words) => words.line,
  apply: (scheme, value) => {
    const cut = choice('midpoint', 'mean', 'median')(value) ?? number(value);
    if (scheme.method !== 'kaism' || cut === undefined) return null;
    const cutAt = (axis: KaismScheme['x']): KaismScheme['x'] => ({ ...axis, cut });
    return { ...scheme, x: cutAt(scheme.x), y: cutAt(scheme.y) };
  },
};

/** The lowest and the highest rating, of both axes. */
const axisScale: SchemeOption = {
  name: 'scale',
  methods: ['kaism'],
  expected: (words) => words.scale,
  apply: (scheme, value) => {
    const [min, max, ...more] = list(value) ?? [];
    if (scheme.method !== 'kaism' || min === undefined || max === undefined || more.length > 0) return null;
    const rated = (axis: KaismScheme['x']): KaismScheme['x'] => ({ ...axis, scale: { min, max } });
    return { ...scheme, x: rated(scheme.x), y: rated(scheme.y) };
  },
};

const missing: SchemeOption = {
  name: 'missing',
  methods: ['scorecard'],
  expected: choices('pending', 'reweight', 'zero', 'keep-last'),
  apply: (scheme, value) => {
    const kind = choice('pending', 'reweight', 'zero', 'keep-last')(value);
    if (scheme.method !== 'scorecard' || kind === undefined) return null;
    return { ...scheme, missing: { ...scheme.missing, kind } };
  },
};

const maxMissing: SchemeOption = {
  name: 'max-missing',
  methods: ['scorecard'],
  expected: (words) => words.maxMissing,
  apply: (scheme, value) => {
    const points = number(value);
    if (scheme.method !== 'scorecard' || points === undefined) return null;
    return { ...scheme, missing: { ...scheme.missing, maxMissingWeight: points } };
  },
  idle: (scheme) =>
    scheme.method === 'scorecard' && scheme.missing.kind !== 'reweight'
      ? { option: 'missing', expected: 'reweight', found: scheme.missing.kind }
      : null,
};

const round: SchemeOption = {
  name: 'round',
  methods: ['scorecard'],
  expected: choices('yes', 'no'),
  apply: (scheme, value) => {
    const yes = yesNo(value);
    if (scheme.method !== 'scorecard' || scheme.tiering.by !== 'score' || yes === undefined) return null;
    return { ...scheme, tiering: { by: 'score', round: yes } };
  },
};

const crossing: SchemeOption = {
  name: 'crossing',
  methods: ['abc'],
  expected: choices('in', 'strict'),
  apply: (scheme, value) => {
    const way = choice('in', 'strict')(value);
    if (scheme.method !== 'abc' || way === undefined) return null;
    return { ...scheme, tiering: { by: 'value', crossing: way } };
  },
};

/** A model is a preset of its own: the one looks ahead for ever, the other cannot. */
const model: SchemeOption = {
  name: 'model',
  methods: ['clv'],
  expected: choices('simple', 'bg-nbd'),
  apply: (_scheme, value, locale) => {
    const name = choice('simple', 'bg-nbd')(value);
    return name === undefined ? null : presetScheme(`clv-${name}`, locale);
  },
};

/** A forecast finds out by itself who stays. */
function bySimpleModel(scheme: Scheme): Idle | null {
  return scheme.method === 'clv' && scheme.model !== 'simple'
    ? { option: 'model', expected: 'simple', found: scheme.model }
    : null;
}

/** What `--set` changes of a lifetime value. */
const clvOptions: readonly SchemeOption[] = [
  model,
  field('margin', ['clv'], { key: 'margin', expected: choices('0–1'), read: share }),
  {
    ...field('retention', ['clv'], { key: 'retention', expected: choices('0 ≤ r < 1'), read: share }),
    idle: bySimpleModel,
  },
  field('discount', ['clv'], { key: 'discount', expected: (words) => words.notNegative, read: share }),
  field('horizon', ['clv'], {
    key: 'horizon',
    expected: (words) => words.horizon,
    read: (text) => (text === 'infinite' ? null : number(text)),
  }),
  {
    ...field('first-margin', ['clv'], {
      key: 'firstMargin',
      expected: choices('now', 'in-a-year'),
      read: choice('now', 'in-a-year'),
    }),
    idle: bySimpleModel,
  },
  {
    ...field('acquisition-cost', ['clv'], {
      key: 'acquisitionCost',
      expected: (words) => words.notNegative,
      read: number,
    }),
    idle: bySimpleModel,
  },
];

/** Every name of `--set`, as `--help` lists them. */
export const schemeOptions: readonly SchemeOption[] = [
  field('review-months', ALL, { key: 'reviewMonths', expected: (words) => words.months, read: number }),
  cuts('cuts', ['scorecard', 'abc', 'clv'], (words) => words.cuts),
  missing,
  maxMissing,
  round,
  crossing,
  cuts('shares', ['pyramid'], (words) => words.shares),
  ...rfmOptions,
  axisScale,
  axisCut,
  ...clvOptions,
];
