import { isFormula } from '../../model/references/parsed.ts';
import type { Json } from '../../wire/host-class.ts';
import { absent, flagOf, oneOf, recordOf, textOf } from '../arguments.ts';
import { cellRef } from '../chart/derive-series.ts';
import { isHeld } from '../hold.ts';
import { refusal } from '../refusal.ts';

const KINDS = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
} as const;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** `DataValidationType` of a rule. */
export function ruleKind(rule: Readonly<Record<string, unknown>>): string {
  const kind = Object.keys(KINDS).find((one) => rule[one] !== undefined);
  return kind === undefined ? 'None' : KINDS[kind as keyof typeof KINDS];
}

/** Reads a rule as it is set: exactly one kind, with what that kind needs. A range as source becomes its formula. */
export function readRule(given: Readonly<Record<string, Json>>): Record<string, unknown> {
  const kinds = Object.keys(KINDS).filter((one) => !absent(given[one]));
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0) throw refusal('InvalidArgument');
  const body = recordOf(given[kind]);
  if (kind === 'custom') return { custom: { formula: formulaOf(textOf(body['formula'])) } };
  return { [kind]: kind === 'list' ? listRule(body) : comparison(body) };
}

function formulaOf(text: string): string {
  if (!text.startsWith('=') || !isFormula(text)) throw refusal('InvalidArgument');
  return text;
}

function listRule(body: Readonly<Record<string, Json>>): Record<string, Json> {
  const source = body['source'];
  const shown = absent(body['inCellDropDown']) ? true : flagOf(body['inCellDropDown']);
  const text = reference(source) ?? textOf(source);
  // Excel keeps a typed list in 255 characters.
  if (text === '' || (!text.startsWith('=') && text.length > 255)) throw refusal('InvalidArgument');
  return { inCellDropDown: shown, source: text };
}

function comparison(body: Readonly<Record<string, Json>>): Record<string, Json> {
  const operator = oneOf(OPERATORS, body['operator']);
  const second = body['formula2'];
  if (operator.endsWith('etween') && absent(second)) throw refusal('InvalidArgument');
  return {
    formula1: operand(body['formula1']),
    ...(absent(second) ? {} : { formula2: operand(second) }),
    operator,
  };
}

function operand(value: Json | undefined): Json {
  const text = reference(value);
  if (text !== null) return text;
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
  throw refusal('InvalidArgument');
}

function reference(value: unknown): string | null {
  return isHeld('Range', value) ? `=${cellRef(value.it.sheet, value.it.rect)}` : null;
}
