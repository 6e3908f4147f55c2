import type { ConditionalFormatPart } from '../../model/parts.ts';
import { RuleEvaluator } from '../../formula/rule-evaluator.ts';
import { hasCell } from '../../model/rect.ts';
import { CellError, type Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Desk } from '../desk/desk.ts';
import { type ConditionalLook, type ConditionalLooks, NO_LOOKS } from './conditional-looks.ts';
import { scaleLook } from './scale-look.ts';

/** The conditional formats of a sheet as a function of the cell: first priority wins, property by property. */
export function conditionalLooks(desk: Desk, sheet: Sheet): ConditionalLooks {
  if (sheet.conditionalFormats.length === 0) return NO_LOOKS;
  const evaluator = new RuleEvaluator(desk.workbook);
  const rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return (row, column) => {
    const looks: ConditionalLook[] = [];
    for (const rule of rules) {
      if (!rule.ranges.some((range) => hasCell(range, row, column))) continue;
      const look = lookOf({ evaluator, sheet, rule, row, column });
      if (look === null) continue;
      looks.unshift(look);
      if (rule.stopIfTrue) break;
    }
    return looks.length === 0 ? null : Object.assign({}, ...looks);
  };
}

interface Asked {
  readonly evaluator: RuleEvaluator;
  readonly sheet: Sheet;
  readonly rule: ConditionalFormatPart;
  readonly row: number;
  readonly column: number;
}

function lookOf(asked: Asked): ConditionalLook | null {
  const { sheet, rule, row, column } = asked;
  const value = sheet.cells.value(row, column);
  if (rule.kind === 'DataBar' || rule.kind === 'ColorScale') return scaleLook(sheet, rule, value);
  return applies(asked, value) ? { ...rule.format } : null;
}

function applies(asked: Asked, value: Scalar): boolean {
  const { rule } = asked;
  if (rule.kind === 'ContainsText')
    return containsText(value, String(rule.rule.operator), String(rule.rule.text ?? ''));
  if (rule.kind === 'CellValue') return compares(asked, value);
  if (rule.kind === 'Custom') return isTrue(evaluated(asked, String(rule.rule.formula ?? '')));
  return false;
}

function containsText(value: Scalar, operator: string, text: string): boolean {
  const has = String(value instanceof CellError ? value.text : (value ?? '')).toLowerCase();
  const wanted = text.toLowerCase();
  if (operator === 'BeginsWith') return has.startsWith(wanted);
  if (operator === 'EndsWith') return has.endsWith(wanted);
  return has.includes(wanted) === (operator !== 'NotContains');
}

function compares(asked: Asked, value: Scalar): boolean {
  if (value === null || value instanceof CellError) return false;
  const first = operand(asked, asked.rule.rule.formula1);
  const second = operand(asked, asked.rule.rule.formula2);
  const order = compare(value, first);
  switch (asked.rule.rule.operator) {
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    case 'LessThan':
      return order < 0;
    case 'LessThanOrEqual':
      return order <= 0;
    case 'Between':
      return order >= 0 && compare(value, second) <= 0;
    case 'NotBetween':
      return order < 0 || compare(value, second) > 0;
    default:
      return false;
  }
}

/** Numbers before texts before booleans, texts without regard to case: Excel's own order. */
function compare(a: Scalar, b: Scalar): number {
  const rank = (one: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof (one ?? 0));
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase());
  return Number(a) - Number(b ?? 0);
}

function operand(asked: Asked, formula: unknown): Scalar {
  if (typeof formula !== 'string') return typeof formula === 'number' ? formula : null;
  const text = formula.replace(/^=/, '').trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : evaluated(asked, `=${text}`);
}

/** Relative references in a rule are meant from the first cell of its first range. */
function evaluated({ evaluator, sheet, rule, row, column }: Asked, formula: string): Scalar {
  const from = rule.ranges[0] ?? { row, column };
  return evaluator.evaluate(formula.startsWith('=') ? formula : `=${formula}`, { sheet, row, column, from });
}

function isTrue(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
