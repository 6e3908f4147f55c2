import type { Inputs } from '../mapping/inputs.ts';
import type { Condition, RuleField, RulesScheme } from '../scheme/scheme.ts';
import type { Column } from '../table/table.ts';
import { comparison, testOf, totalOf, type Test } from './conditions.ts';

/** A rule table joined with its columns. */
export interface ReadyRules {
  /** The fields some rule reads. */
  readonly used: readonly RuleField[];
  /** Tests by rule, group and condition. */
  readonly tests: readonly (readonly (readonly Test[])[])[];
  /** Tier index of each rule. */
  readonly tiers: readonly number[];
  /** Tier index of rows no rule fits; −1 = pending. */
  readonly otherwise: number;
  /** The first rule that holds, or null. */
  matching(row: number): number | null;
  /** The tier index a row would have with another number in a field that no rule reads as a share or a word; −1 = pending. */
  tierWith(row: number, field: string, value: number): number;
  /** Names of the fields the rules read that are blank in the row. */
  blanks(row: number): readonly string[];
  /** What a field holds in the row, as compared; null when blank. */
  valueOf(field: string, row: number): number | string | null;
}

/** Joins rules with the table once, so that each row is a few comparisons. */
export function readyRules(scheme: RulesScheme, inputs: Inputs): ReadyRules {
  const { included } = inputs.table;
  const used = scheme.fields.filter((field) =>
    scheme.rules.some((rule) => rule.anyOf.flat().some((one) => one.field === field.name)),
  );
  const columns = new Map(used.map((field) => [field.name, fieldColumn(field, inputs)] as const));
  const groups = scheme.rules.map((rule) =>
    rule.anyOf.map((group) =>
      group.map((one): Test => testOf(one, columns.get(one.field) ?? null, included)),
    ),
  );
  const place = (tier: string | null): number => scheme.tiers.findIndex((one) => one.name === tier);
  const valueOf = (field: string, row: number): number | string | null =>
    cellOf(columns.get(field) ?? null, row);
  return {
    used,
    tests: groups,
    tiers: scheme.rules.map((rule) => place(rule.tier)),
    otherwise: place(scheme.otherwise),
    matching(row) {
      const found = groups.findIndex((anyOf) =>
        anyOf.some((group) => group.every((test) => test(row) === true)),
      );
      return found < 0 ? null : found;
    },
    tierWith(row, field, value) {
      const found = scheme.rules.findIndex((rule, i) =>
        rule.anyOf.some((group, g) =>
          group.every((one, c) =>
            one.field === field ? holdsFor(one, value) : groups[i]?.[g]?.[c]?.(row) === true,
          ),
        ),
      );
      return place((found < 0 ? scheme.otherwise : scheme.rules[found]?.tier) ?? null);
    },
    blanks: (row) => used.filter((field) => valueOf(field.name, row) === null).map((field) => field.name),
    valueOf,
  };
}

function holdsFor({ op, value }: Condition, x: number): boolean {
  return typeof value === 'number' && comparison(op, value)(x);
}

/** A field's own column, or else its share of another column's total. */
function fieldColumn(field: RuleField, inputs: Inputs): Column | null {
  const column = inputs.columnOf(field.name);
  const source = field.shareOf === undefined ? null : inputs.columnOf(field.shareOf);
  if (column || !source) return column;
  const total = totalOf(source.numbers, inputs.table.included);
  return { ...source, numbers: source.numbers.map((value) => (total > 0 ? value / total : NaN)) };
}

function cellOf(column: Column | null, row: number): number | string | null {
  const x = column?.numbers[row] ?? NaN;
  const text = column?.texts?.[row] ?? '';
  if (Number.isFinite(x)) return x;
  return text === '' ? null : text;
}
