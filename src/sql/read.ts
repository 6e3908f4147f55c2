import { comment, select, type Cte } from './statement.ts';
import type { Context, Input } from './context.ts';

/** The largest double: what is beyond it, and what is no number, is blank. */
const LARGEST = '1.7976931348623157e308';

/** The stages `table` and `mapping`: what is read, and what it means. */
export function reading(context: Context): readonly Cte[] {
  const { names, words, inputs } = context;
  // One row an order: too many to be kept.
  const inline = context.input('amount') !== null;
  const rated = inputs.flatMap(({ rated }) => (rated === null ? [] : [rated]));
  const table = { name: names.table, note: words.table, body: tableBody(context), inline };
  const from = rated.length === 0 ? names.table : 'mapping_texts';
  return [
    table,
    ...(rated.length === 0 ? [] : textsOf(context, rated)),
    { name: names.mapping, note: words.mapping, body: mappingBody(context, from), inline },
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

function read({ need, name, rated, column }: Input, { dialect, source }: Context): string {
  const found = `t.${dialect.quote(column)}`;
  const written = `CAST(${found} AS ${dialect.text})`;
  if (rated !== null) return `${written} AS ${rated.raw}`;
  if (need.kind === 'text') return `${dialect.trim(written)} AS ${name}`;
  if (need.kind === 'date' || source.dated.has(need.key)) return `${dialect.toSerial(found)} AS ${name}`;
  return `CAST(${found} AS ${dialect.double}) AS ${name}`;
}

/** Texts of rated columns as labels are compared. */
function textsOf(context: Context, rated: readonly NonNullable<Input['rated']>[]): readonly Cte[] {
  const { names, words, plainText } = context;
  const body = select(
    ['t.*', ...rated.map(({ raw, text }) => `${plainText.of(`t.${raw}`)} AS ${text}`)],
    `FROM ${names.table} AS t`,
    ...(plainText.cte === null ? [] : [`CROSS JOIN ${plainText.cte.name} AS l`]),
  );
  const texts = { name: 'mapping_texts', note: words.texts, body };
  return plainText.cte === null ? [texts] : [plainText.cte, texts];
}

function mappingBody(context: Context, from: string): string {
  const { source, inputs } = context;
  const columns = inputs.flatMap((one) => meant(one, context));
  const previous = [
    ...(source.previousTier === null ? [] : ["NULLIF(t.previous_tier, '') AS previous_tier"]),
    ...(source.previousScore === null ? [] : [finite('t.previous_score', 'previous_score')]),
  ];
  return select([...columns, ...previous], `FROM ${from} AS t`, "WHERE t.customer <> ''");
}

function meant({ need, name, rated }: Input, { dialect }: Context): readonly string[] {
  if (rated !== null) {
    const text = `t.${rated.text}`;
    return [
      `CASE WHEN ${dialect.isNumber(text)} THEN ${dialect.toNumber(text)} END AS ${name}`,
      `CASE WHEN NOT ${dialect.isNumber(text)} THEN NULLIF(${text}, '') END AS ${rated.text}`,
    ];
  }
  if (need.kind !== 'text') return [finite(`t.${name}`, name)];
  return [need.key === 'customer' ? `t.${name}` : `NULLIF(t.${name}, '') AS ${name}`];
}

function finite(number: string, name: string): string {
  return `CASE WHEN ABS(${number}) <= ${LARGEST} THEN ${number} END AS ${name}`;
}
