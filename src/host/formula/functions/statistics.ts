import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { finite, numberOfText } from '../coerce.ts';
import type { Frame } from '../frame.ts';
import { fail, isMatrix } from '../value.ts';
import type { Matrix, Value } from '../value.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';
import { eachValue, numbersOf, numbersWithTexts, total } from './numbers.ts';
import { countBelow, countUpTo, sortedNumbers } from './sorted-numbers.ts';

/** Of a list of numbers; found once for each block, so that a column of formulas over one block stays quick. */
const list = (run: (numbers: readonly number[]) => number) => {
  const results = new WeakMap<readonly number[], number>();
  return define<Value[]>('a*', 1, (args, frame) => {
    const numbers = numbersOf(args, frame);
    const result = results.get(numbers) ?? finite(run(numbers));
    results.set(numbers, result);
    return result;
  });
};
const withRank = (run: (sorted: readonly number[], k: number) => number) =>
  define<[Value, number]>('an', 2, ([values, k], frame) => finite(run(sorted([values], frame), k)));

function sorted(args: readonly Value[], frame: Frame): readonly number[] {
  return sortedNumbers(numbersOf(args, frame));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail('#DIV/0!') : total(numbers) / numbers.length;
}

function spread(numbers: readonly number[], less: 0 | 1): number {
  if (numbers.length <= less) return fail('#DIV/0!');
  const middle = mean(numbers);
  return total(numbers.map((x) => (x - middle) ** 2)) / (numbers.length - less);
}

/** PERCENTILE.INC: between neighbours in proportion. */
function percentile(values: readonly number[], share: number): number {
  if (values.length === 0 || share < 0 || share > 1) return fail('#NUM!');
  const at = (values.length - 1) * share;
  const low = values[Math.floor(at)] ?? 0;
  return low + (at - Math.floor(at)) * ((values[Math.ceil(at)] ?? 0) - low);
}

function percentileExc(values: readonly number[], share: number): number {
  const at = share * (values.length + 1) - 1;
  if (at < 0 || at > values.length - 1) return fail('#NUM!');
  const low = values[Math.floor(at)] ?? 0;
  return low + (at - Math.floor(at)) * ((values[Math.ceil(at)] ?? 0) - low);
}

function rank(
  value: number,
  numbers: readonly number[],
  ascending: boolean,
): { first: number; ties: number } {
  const all = sortedNumbers(numbers);
  const [below, upTo] = [countBelow(all, value), countUpTo(all, value)];
  if (below === upTo) return fail('#N/A');
  return { first: (ascending ? below : all.length - upTo) + 1, ties: upTo - below };
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const x of numbers) counts.set(x, (counts.get(x) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? fail('#N/A') : ([...counts].find(([, count]) => count === most)?.[0] ?? 0);
}

/** Counts values; of a single block once. */
const tally = (counts: (value: Scalar, direct: boolean) => boolean) => {
  const results = new WeakMap<Matrix, number>();
  return define<Value[]>('a*', 1, (args, frame) => {
    const block = args.length === 1 && isMatrix(args[0]) ? args[0] : null;
    const known = block === null ? undefined : results.get(block);
    if (known !== undefined) return known;
    let found = 0;
    eachValue(args, frame, (value, direct) => void (counts(value, direct) && found++));
    if (block !== null) results.set(block, found);
    return found;
  });
};

function isCounted(value: Scalar, direct: boolean): boolean {
  if (typeof value === 'number') return true;
  return (
    direct && (typeof value === 'boolean' || (typeof value === 'string' && numberOfText(value) !== null))
  );
}

const quartile = withRank((values, k) => percentile(values, Math.trunc(k) / 4));
const ranked = define<[number, Value, number?]>(
  'nan',
  2,
  ([x, values, order = 0], frame) => rank(x, numbersOf([values], frame), order !== 0).first,
);
const deviation = list((numbers) => Math.sqrt(spread(numbers, 1)));
const deviationAll = list((numbers) => Math.sqrt(spread(numbers, 0)));
const variance = list((numbers) => spread(numbers, 1));
const varianceAll = list((numbers) => spread(numbers, 0));
const inclusive = withRank(percentile);
const modes = list(mode);

/** Counting, averages, order and spread. */
export const STATISTICS: Library = {
  COUNT: tally(isCounted),
  COUNTA: tally((value) => value !== null),
  COUNTBLANK: tally((value) => value === null || value === ''),
  AVERAGE: list(mean),
  AVERAGEA: define<Value[]>('a*', 1, (args, frame) => mean(numbersWithTexts(args, frame))),
  MIN: list((numbers) => numbers.reduce((least, x) => Math.min(least, x), numbers[0] ?? 0)),
  MAX: list((numbers) => numbers.reduce((most, x) => Math.max(most, x), numbers[0] ?? 0)),
  MEDIAN: define<Value[]>('a*', 1, (args, frame) => percentile(sorted(args, frame), 0.5)),
  MODE: modes,
  'MODE.SNGL': modes,
  STDEV: deviation,
  'STDEV.S': deviation,
  STDEVP: deviationAll,
  'STDEV.P': deviationAll,
  VAR: variance,
  'VAR.S': variance,
  VARP: varianceAll,
  'VAR.P': varianceAll,
  GEOMEAN: list((numbers) =>
    numbers.some((x) => x <= 0) ? fail('#NUM!') : Math.exp(mean(numbers.map(Math.log))),
  ),
  LARGE: withRank((values, k) => values[values.length - Math.ceil(k)] ?? fail('#NUM!')),
  SMALL: withRank((values, k) => values[Math.ceil(k) - 1] ?? fail('#NUM!')),
  PERCENTILE: inclusive,
  'PERCENTILE.INC': inclusive,
  'PERCENTILE.EXC': withRank(percentileExc),
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
  RANK: ranked,
  'RANK.EQ': ranked,
  'RANK.AVG': define<[number, Value, number?]>('nan', 2, ([x, values, order = 0], frame) => {
    const { first, ties } = rank(x, numbersOf([values], frame), order !== 0);
    return first + (ties - 1) / 2;
  }),
  'PERCENTRANK.INC': percentRank(),
  PERCENTRANK: percentRank(),
  CORREL: define<[Value, Value]>('aa', 2, ([a, b], frame) => correlation(pairs(a, b, frame))),
};

function percentRank() {
  return define<[Value, number, number?]>('ann', 2, ([list, x, digits = 3], frame) => {
    const values = sorted([list], frame);
    const below = countBelow(values, x);
    if (values.length === 0 || x < (values[0] ?? 0) || x > (values.at(-1) ?? 0)) return fail('#N/A');
    if (values.length === 1) return 1;
    const low = values[below - 1] ?? x;
    const high = values[below] ?? x;
    const at = high === x ? below : below - 1 + (x - low) / (high - low);
    return Math.floor((at / (values.length - 1)) * 10 ** digits + 1e-9) / 10 ** digits;
  });
}

function pairs(a: Value, b: Value, frame: Frame): [number, number][] {
  const left: unknown[] = [];
  const right: unknown[] = [];
  eachValue([a], frame, (value) => left.push(value));
  eachValue([b], frame, (value) => right.push(value));
  if (left.length !== right.length) return fail('#N/A');
  const found: [number, number][] = [];
  left.forEach((x, i) => {
    const y = right[i];
    for (const value of [x, y]) if (value instanceof CellError) fail(value.text);
    if (typeof x === 'number' && typeof y === 'number') found.push([x, y]);
  });
  return found;
}

function correlation(points: readonly [number, number][]): number {
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const top = total(points.map(([x, y]) => (x - mx) * (y - my)));
  const bottom = Math.sqrt(
    total(points.map(([x]) => (x - mx) ** 2)) * total(points.map(([, y]) => (y - my) ** 2)),
  );
  return bottom === 0 ? fail('#DIV/0!') : top / bottom;
}
