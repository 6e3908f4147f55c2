import { comment, select, type Cte } from './statement.ts';
import type { Context, Input } from './context.ts';
import { plainText } from './plain-text.ts';

/** The largest double: what is beyond it, and what is no number, is blank. */
const LARGEST = '1.7976931348623157e308';

/** The stages `table` and `mapping`: what is read, and what it means. */
export function reading(context: Context): readonly Cte[] {
  const { names, words } = context;
  // One row an order: too many to be kept.
  const inline = context.input('amount') !== null;
  return [
    { name: names.table, note: words.table, body: tableBody(context), inline },
    { name: names.mapping, note: words.mapping, body: mappingBody(context), inline },
  ];
}

function tableBody(context: Context): string {
  const { dialect, source, inputs } = context;
  const columns = inputs.map((one) => `${comment(one.need.name)}\n${read(one, context)}`);
  const previous = [
    ...(source.previousTier === null
      ? []
      : [
          `${dialect.trim(`CAST(t.${dialect.quote(source.previousTier)} AS ${dialect.text})`)} AS previous_tier`,
        ]),
    ...(source.previousScore === null
      ? []
      : [`CAST(t.${dialect.quote(source.previousScore)} AS ${dialect.double}) AS previous_score`]),
  ];
  return select([...columns, ...previous], `FROM ${source.table.map(dialect.quote).join('.')} AS t`);
}

function read({ need, name, text, column }: Input, { dialect, source }: Context): string {
  const found = `t.${dialect.quote(column)}`;
  const written = `CAST(${found} AS ${dialect.text})`;
  if (text !== null) return `${plainText(dialect, written)} AS ${text}`;
  if (need.kind === 'text') return `${dialect.trim(written)} AS ${name}`;
  if (need.kind === 'date' || source.dated.has(need.key)) return `${dialect.toSerial(found)} AS ${name}`;
  return `CAST(${found} AS ${dialect.double}) AS ${name}`;
}

function mappingBody(context: Context): string {
  const { source, inputs, names } = context;
  const columns = inputs.flatMap((one) => meant(one, context));
  const previous = [
    ...(source.previousTier === null ? [] : ["NULLIF(t.previous_tier, '') AS previous_tier"]),
    ...(source.previousScore === null ? [] : [finite('t.previous_score', 'previous_score')]),
  ];
  return select([...columns, ...previous], `FROM ${names.table} AS t`, "WHERE t.customer <> ''");
}

function meant({ need, name, text }: Input, { dialect }: Context): readonly string[] {
  if (text !== null) {
    const number = dialect.toNumber(`t.${text}`);
    return [finite(number, name), `CASE WHEN ${number} IS NULL THEN NULLIF(t.${text}, '') END AS ${text}`];
  }
  if (need.kind !== 'text') return [finite(`t.${name}`, name)];
  return [need.key === 'customer' ? `t.${name}` : `NULLIF(t.${name}, '') AS ${name}`];
}

function finite(number: string, name: string): string {
  return `CASE WHEN ABS(${number}) <= ${LARGEST} THEN ${number} END AS ${name}`;
}
