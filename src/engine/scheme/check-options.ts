import type { Issue } from '../issue.ts';
import { optionIssues, type Option } from './option.ts';
import type { ClvScheme, MatrixAxis, RfmScheme, Scheme } from './scheme.ts';

/** Numbers of a scheme of any method but the cards that must lie in a range. */
export function checkOptions(scheme: Scheme): readonly Issue[] {
  return optionIssues(scheme, methodOptions(scheme));
}

function methodOptions(scheme: Scheme): readonly Option[] {
  switch (scheme.method) {
    case 'kaism':
      return [...axisOptions('y', scheme.y), ...axisOptions('x', scheme.x)];
    case 'rfm':
    case 'rfm-orders':
      return rfmOptions(scheme);
    case 'clv':
      return clvOptions(scheme);
    default:
      return [];
  }
}

function axisOptions(at: string, { criteria, scale, cut }: MatrixAxis): readonly Option[] {
  const inside = typeof cut !== 'number' || (cut >= scale.min && cut <= scale.max);
  return [
    [`${at}.scale`, scale.min < scale.max, 'min < max', `${scale.min}–${scale.max}`],
    [`${at}.cut`, inside, `${scale.min}–${scale.max}`, cut],
    [
      `${at}.criteria`,
      criteria.length > 0 && criteria.every((one) => one.weight > 0),
      '> 0',
      criteria.length,
    ],
  ];
}

function rfmOptions({ bins, cuts, nested, binning, window }: RfmScheme): readonly Option[] {
  const lists = cuts ? [cuts.recency, cuts.frequency, cuts.monetary] : [];
  // Ties make cuts coincide: a score between two of them is nobody’s.
  const rising = lists.every(
    (list) => list.length === bins - 1 && list.every((cut, i) => i === 0 || cut >= (list[i - 1] ?? cut)),
  );
  return [
    ['bins', Number.isInteger(bins) && bins >= 2 && bins <= 9, '2–9', bins],
    ['cuts', rising, `${bins - 1} ↑`, lists.map((list) => list.join(' ')).join(' | ')],
    ['nested', !nested || binning !== 'r-package', 'standard, next, ntile, dense', binning],
    [
      'window',
      (window.from ?? -Infinity) <= (window.to ?? Infinity),
      'from ≤ to',
      `${window.from} > ${window.to}`,
    ],
  ];
}

function clvOptions({
  model,
  margin,
  retention,
  discount,
  horizon,
  acquisitionCost,
}: ClvScheme): readonly Option[] {
  return [
    ['margin', margin >= 0 && margin <= 1, '0–1', margin],
    ['retention', retention >= 0 && retention < 1, '0 ≤ r < 1', retention],
    ['discount', discount >= 0 && discount < 1e3, '≥ 0', discount],
    horizonOption(model, horizon),
    ['acquisitionCost', acquisitionCost >= 0 && acquisitionCost < Infinity, '≥ 0', acquisitionCost],
  ];
}

/** By formula whole years or for ever; a forecast ends, if need be after a month. */
function horizonOption(model: ClvScheme['model'], horizon: number | null): Option {
  if (model === 'bg-nbd')
    return ['horizon', horizon !== null && horizon * 12 >= 0.5 && horizon <= 100, '0.1–100', horizon];
  const whole = horizon === null || (Number.isInteger(horizon) && horizon >= 1 && horizon <= 100);
  return ['horizon', whole, '1, 2, 3, … 100', horizon];
}
