import type { RuleField, RulesScheme } from '../engine/scheme/scheme.ts';
import { conditionSql, type Field } from './conditions.ts';
import type { Context, MethodSql } from './context.ts';
import { caseOf, type Cte, select } from './statement.ts';

/** Ordered rules: the first that holds gives the tier; a blank in a field they read leaves the row pending. */
export function compileRules(context: Context, scheme: RulesScheme): MethodSql {
  const { names, words, dialect } = context;
  const used = usedFields(scheme);
  const place = (tier: string | null): string =>
    String(scheme.tiers.findIndex((one) => one.name === tier) + 1);
  const fields = new Map(used.map((field, i) => [field.name, columnOf(context, field, i)] as const));
  const blank = used.map(({ name }) => blankSql(fields.get(name) ?? null)).join(' OR ');
  const branches = scheme.rules.map(({ anyOf, tier }) => {
    const groups = anyOf.map((group) =>
      group.map((one) => conditionSql(dialect, one, fields.get(one.field) ?? null)).join(' AND '),
    );
    return [groups.map((group) => `(${group})`).join(' OR '), place(tier)] as const;
  });
  const rest = scheme.otherwise === null ? null : place(scheme.otherwise);
  const pending = blank === '' ? [] : [[blank, 'NULL'] as const];
  const tiers: Cte = {
    name: names.tiers,
    note: words.rules,
    body: select(
      [`s.*`, `${caseOf([...pending, ...branches], rest)} AS tier_no`],
      `FROM ${names.scorecard} AS s`,
    ),
  };
  return {
    ctes: [{ name: names.scorecard, note: words.fields, body: fieldsBody(context, used) }, tiers],
    columns: [],
    money: context.input('value')?.name ?? null,
  };
}

/** The fields some rule reads. */
function usedFields({ fields, rules }: RulesScheme): readonly RuleField[] {
  const read = new Set(rules.flatMap((rule) => rule.anyOf.flat().map((one) => one.field)));
  return fields.filter((field) => read.has(field.name));
}

function shareName(i: number): string {
  return `field_${i + 1}_share`;
}

function columnOf(context: Context, field: RuleField, i: number): Field | null {
  const own = context.input(field.name);
  if (own)
    return {
      number: `s.${own.name}`,
      text: own.rated && `s.${own.rated.text}`,
      total: `SUM(s.${own.name}) OVER ()`,
    };
  if (field.shareOf === undefined || context.input(field.shareOf) === null) return null;
  return { number: `s.${shareName(i)}`, text: null, total: `SUM(s.${shareName(i)}) OVER ()` };
}

function blankSql(field: Field | null): string {
  if (field === null) return '1 = 1';
  return field.text === null
    ? `${field.number} IS NULL`
    : `(${field.number} IS NULL AND ${field.text} IS NULL)`;
}

/** A field without a column of its own is its source's share of the total. */
function fieldsBody(context: Context, used: readonly RuleField[]): string {
  const shares = used.flatMap((field, i) => {
    const source = field.shareOf === undefined ? null : context.input(field.shareOf);
    if (source === null || context.input(field.name)) return [];
    const x = `m.${source.name}`;
    return [`CASE WHEN SUM(${x}) OVER () > 0 THEN ${x} / SUM(${x}) OVER () END AS ${shareName(i)}`];
  });
  return select(['m.*', ...shares], `FROM ${context.names.mapping} AS m`);
}
