import type { KaismScheme, Method } from '../../engine/index.ts';
import { choice, number, yesNo } from './option-values.ts';
import { rfmOptions } from './rfm-options.ts';
import { choices, cuts, field, type SchemeOption } from './scheme-option.ts';

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

/** What `--set` changes of a lifetime value. */
const clvOptions: readonly SchemeOption[] = [
  field('model', ['clv'], {
    key: 'model',
    expected: choices('simple', 'bg-nbd'),
    read: choice('simple', 'bg-nbd'),
  }),
  field('margin', ['clv'], { key: 'margin', expected: choices('0–1'), read: number }),
  field('retention', ['clv'], { key: 'retention', expected: choices('0 ≤ r < 1'), read: number }),
  field('discount', ['clv'], { key: 'discount', expected: (words) => words.discount, read: number }),
  field('horizon', ['clv'], {
    key: 'horizon',
    expected: (words) => words.horizon,
    read: (text) => (text === 'infinite' ? null : number(text)),
  }),
  field('first-margin', ['clv'], {
    key: 'firstMargin',
    expected: choices('now', 'in-a-year'),
    read: choice('now', 'in-a-year'),
  }),
  field('acquisition-cost', ['clv'], {
    key: 'acquisitionCost',
    expected: (words) => words.amount,
    read: number,
  }),
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
  axisCut,
  ...clvOptions,
];
