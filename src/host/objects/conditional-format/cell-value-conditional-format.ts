import { isFormula } from '../../model/references/parsed.ts';
import type { Json } from '../../wire/host-class.ts';
import { absent, oneOf, recordOf, textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { changeRule, formatChild, ruleJson } from './rule-members.ts';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

/** A rule that compares the cell: `{ operator, formula1, formula2 }`. */
export const cellValueConditionalFormat = declare('CellValueConditionalFormat', {
  get: { rule: ruleJson },
  set: {
    rule: (it, value, host) => {
      const rule = readRule(recordOf(value));
      changeRule(it, host, (part) => void (part.rule = rule));
    },
  },
  child: formatChild,
});

function readRule(given: Readonly<Record<string, Json>>): Record<string, Json> {
  const operator = oneOf(OPERATORS, given['operator']);
  const second = given['formula2'];
  const needsSecond = operator === 'Between' || operator === 'NotBetween';
  if (needsSecond && absent(second)) throw refusal('InvalidArgument');
  const rule = { operator, formula1: operand(given['formula1']) };
  return absent(second) ? rule : { ...rule, formula2: operand(second) };
}

function operand(value: Json | undefined): string {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  if (text === '' || (text.startsWith('=') && !isFormula(text))) throw refusal('InvalidArgument');
  return text;
}
