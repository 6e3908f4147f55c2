import { ARRAYS } from './arrays.ts';
import { CRITERIA } from './criteria.ts';
import { DATES } from './dates.ts';
import type { FunctionEntry } from './define.ts';
import { otherFunction } from './formulajs.ts';
import { INFORMATION } from './information.ts';
import { LAMBDAS } from './lambdas.ts';
import { LOGIC } from './logic.ts';
import { LOOKUP } from './lookup.ts';
import { MATH } from './math.ts';
import { STATISTICS } from './statistics.ts';
import { TEXT } from './text.ts';
import { SUBTOTALS } from './subtotal.ts';

const OWN = new Map<string, FunctionEntry>(
  [MATH, STATISTICS, LOGIC, TEXT, CRITERIA, LOOKUP, DATES, INFORMATION, ARRAYS, LAMBDAS, SUBTOTALS].flatMap(
    (library) => Object.entries(library),
  ),
);

const VOLATILE: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);

/** Functions that Excel has and this host has not. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'AREAS ASC BAHTTEXT CELL COUPNUM CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE ' +
    'DBCS DURATION ENCODEURL EUROCONVERT FILTERXML FINDB FORECAST.ETS GETPIVOTDATA GROUPBY IMAGE INFO JIS LEFTB LENB MDETERM ' +
    'MDURATION MIDB MINVERSE PERCENTOF PHONETIC PIVOTBY PRICE REGEXEXTRACT REGEXREPLACE REGEXTEST REPLACEB RIGHTB RTD SEARCHB ' +
    'SHEETS STOCKHISTORY TRANSLATE TRIMRANGE VALUETOTEXT VDB WEBSERVICE WRAPCOLS WRAPROWS YIELD'
  ).split(' '),
);

/** Whether Excel could calculate a function of that upper-case name and this host cannot. */
export function isElsewhere(name: string): boolean {
  return ELSEWHERE.has(name);
}

/** A function of Excel by its upper-case name: ours, else one of formula.js; null when neither has it. */
export function functionNamed(name: string): FunctionEntry | null {
  return OWN.get(name) ?? otherFunction(name);
}

/** Calculated at every calculation, whatever changed. */
export function isVolatile(name: string): boolean {
  return VOLATILE.has(name);
}
