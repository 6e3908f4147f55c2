import type { Host } from '../../host.ts';
import { parseAddress } from '../../model/address.ts';
import type { ValidationPart } from '../../model/parts.ts';
import { intersection } from '../../model/rect.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Areas } from '../holds.ts';
import { refusal } from '../refusal.ts';

/** Whether all cells of the blocks keep their rules; null when some do and some do not. */
export function isValid(it: Areas, host: Host): boolean | null {
  const seen = new Set<boolean>();
  for (const part of it.sheet.validations) {
    const meets = part.ranges.flatMap((range) => it.rects.flatMap((rect) => intersection(range, rect) ?? []));
    const test = tester(part, it.sheet, host);
    for (const { row, column, rows, columns } of meets) {
      for (let at = 0; at < rows * columns; at++) {
        const value = it.sheet.cells.value(row + Math.floor(at / columns), column + (at % columns));
        seen.add(value === null ? part.ignoreBlanks : test(value));
      }
    }
  }
  return seen.size > 1 ? null : !seen.has(false);
}

type Test = (value: Exclude<Scalar, null>) => boolean;

/** Rules with formulas of their own are refused rather than guessed. */
function tester({ rule }: ValidationPart, sheet: Sheet, host: Host): Test {
  const list = rule['list'] as { source: string } | undefined;
  if (list !== undefined) return member(list.source, sheet, host);
  const [kind, body] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return () => true;
  if (kind === 'custom') throw refusal('NotImplemented');
  const { operator, formula1, formula2 } = body as Record<'operator' | 'formula1' | 'formula2', unknown>;
  const holds = compare(
    String(operator),
    constant(formula1),
    formula2 === undefined ? Number.NaN : constant(formula2),
  );
  return (value) => {
    const number = kind === 'textLength' ? String(value).length : value;
    return (
      typeof number === 'number' && (kind !== 'wholeNumber' || Number.isInteger(number)) && holds(number)
    );
  };
}

function member(source: string, sheet: Sheet, host: Host): Test {
  const allowed = source.startsWith('=')
    ? cellsOf(source.slice(1), sheet, host)
    : source.split(',').map((one) => one.trim());
  const known = new Set(allowed.map((one) => one.toLowerCase()));
  return (value) => known.has(String(value).toLowerCase());
}

function cellsOf(reference: string, home: Sheet, host: Host): string[] {
  const parsed = parseAddress(reference);
  const sheet = parsed?.sheet == null ? home : host.workbook.sheets.find((one) => one.name === parsed.sheet);
  if (parsed === null || sheet === undefined) throw refusal('NotImplemented');
  const texts: string[] = [];
  sheet.cells.visit(parsed.rect, (_row, _column, value) => texts.push(String(value)));
  return texts;
}

function constant(operand: unknown): number {
  const number = typeof operand === 'number' ? operand : Number(String(operand).replace(/^=/, ''));
  if (Number.isNaN(number)) throw refusal('NotImplemented');
  return number;
}

function compare(operator: string, first: number, second: number): (value: number) => boolean {
  switch (operator) {
    case 'Between':
      return (value) => value >= first && value <= second;
    case 'NotBetween':
      return (value) => value < first || value > second;
    case 'EqualTo':
      return (value) => value === first;
    case 'NotEqualTo':
      return (value) => value !== first;
    case 'GreaterThan':
      return (value) => value > first;
    case 'LessThan':
      return (value) => value < first;
    case 'GreaterThanOrEqualTo':
      return (value) => value >= first;
    default:
      return (value) => value <= first;
  }
}
