import * as formulajs from '@formulajs/formulajs';
import { dateToSerial } from 'numfmt';
import { CellError } from '../../model/scalar.ts';
import type { ErrorText, Scalar } from '../../model/scalar.ts';
import { errorValue, fail, Fault, isMatrix } from '../value.ts';
import type { Value } from '../value.ts';
import type { FunctionEntry } from './define.ts';
import { define } from './define.ts';

/** Functions of formula.js that take whole ranges; all others are lifted cell by cell. */
const WHOLE: ReadonlySet<string> = new Set([
  'AVEDEV',
  'BINOM.DIST.RANGE',
  'CHISQ.TEST',
  'COVARIANCE.P',
  'COVARIANCE.S',
  'DEVSQ',
  'F.TEST',
  'FORECAST',
  'FORECAST.LINEAR',
  'FREQUENCY',
  'FVSCHEDULE',
  'GCD',
  'GROWTH',
  'HARMEAN',
  'INTERCEPT',
  'IRR',
  'KURT',
  'LCM',
  'LINEST',
  'LOGEST',
  'MAXA',
  'MDETERM',
  'MINA',
  'MINVERSE',
  'MIRR',
  'MODE.MULT',
  'MULTINOMIAL',
  'NPV',
  'PEARSON',
  'PERCENTRANK.EXC',
  'PROB',
  'QUARTILE.EXC',
  'RSQ',
  'SERIESSUM',
  'SKEW',
  'SKEW.P',
  'SLOPE',
  'STDEVA',
  'STDEVPA',
  'STEYX',
  'SUMX2MY2',
  'SUMX2PY2',
  'SUMXMY2',
  'T.TEST',
  'TREND',
  'TRIMMEAN',
  'VARA',
  'VARPA',
  'XIRR',
  'XNPV',
  'Z.TEST',
]);

const KNOWN = new Map<string, FunctionEntry | null>();

/** The library has helpers among its functions; these are not Excel's. */
const NOT_EXCEL: ReadonlySet<string> = new Set([
  'ARGS2ARRAY',
  'FLATTEN',
  'HTML2TEXT',
  'INTERVAL',
  'JOIN',
  'NUMBERS',
  'REFERENCE',
  'UTILS',
  'DEFAULT',
]);

/** An ordinary function (financial, statistical, engineering …) by its upper-case name, or null. */
export function otherFunction(name: string): FunctionEntry | null {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const run = NOT_EXCEL.has(name) ? null : found(name);
  const letters = WHOLE.has(name) ? 'a*' : 'v*';
  const entry =
    run === null ? null : define<Value[]>(letters, 0, (args) => fromLibrary(run(...args.map(toLibrary))));
  KNOWN.set(name, entry);
  return entry;
}

type Run = (...args: unknown[]) => unknown;

/** `T.DIST` is a member of `T`, as the library nests dotted names. */
function found(name: string): Run | null {
  if (!/^[A-Z][A-Z0-9.]*$/.test(name)) return null;
  // the library's NORMSDIST wants to be told to cumulate, Excel's always does
  if (name === 'NORMSDIST') return (x) => found('NORM.S.DIST')?.(x, true);
  const [first = '', ...rest] = name.split('.');
  let at: unknown = Object.entries(formulajs).find(([key]) => key === first)?.[1];
  for (const part of rest) at = (at as Record<string, unknown> | undefined)?.[part];
  return typeof at === 'function' ? (at as Run) : null;
}

function toLibrary(value: Value): unknown {
  if (isMatrix(value)) return value.map((row) => row.map(toCell));
  return toCell(value as Scalar);
}

function toCell(value: Scalar): unknown {
  if (value instanceof CellError) throw new Fault(value);
  return value;
}

function fromLibrary(result: unknown): Value {
  if (result instanceof Error)
    return errorValue((/^#[A-Z/0!?]+/.exec(result.message)?.[0] ?? '#VALUE!') as ErrorText);
  if (Array.isArray(result)) {
    const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
    return rows.map((row) => row.map((cell) => fromLibrary(cell) as Scalar));
  }
  if (result instanceof Date) return dateToSerial(result) ?? fail('#VALUE!');
  if (typeof result === 'number') return Number.isFinite(result) ? result : fail('#NUM!');
  return typeof result === 'string' || typeof result === 'boolean' ? result : fail('#VALUE!');
}
