/** A common table expression: a name, what is said about it, and its query. */
export interface Cte {
  readonly name: string;
  readonly note: string;
  readonly body: string;
  /** Large and read more than once: to be computed anew rather than kept, where the database can be told so. */
  readonly inline?: boolean;
}

/** Everything that ends a line somewhere; in a comment it would let the rest of a name be run. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** One line of comment, whatever is in the text. */
export function comment(text: string): string {
  return `-- ${text.replace(BREAKS, ' ').trim()}`;
}

/** `WITH` all expressions, each under its comment, and the last query. */
export function statement(
  head: readonly string[],
  { ctes, last, inline }: { readonly ctes: readonly Cte[]; readonly last: string; readonly inline: string },
): string {
  const parts = ctes.map((one) => {
    const how = one.inline ? inline : '';
    return `${comment(one.note)}\n${one.name} AS ${how}(\n${indent(one.body)}\n)`;
  });
  return [...head.map(comment), `WITH`, parts.join(',\n\n'), `${last};`, ''].join('\n');
}

/** Every line two spaces further in. Lines end in a line feed only: other separators are part of people's names. */
export function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}

/** `SELECT` of expressions, one a line, and the rest. */
export function select(columns: readonly string[], ...rest: readonly string[]): string {
  return [`SELECT`, columns.map((one) => indent(one)).join(',\n'), ...rest].join('\n');
}

/** A `CASE` with one line a branch; without branches the rest alone. */
export function caseOf(
  branches: readonly (readonly [condition: string, value: string])[],
  rest: string | null,
): string {
  if (branches.length === 0) return rest ?? 'NULL';
  const lines = branches.map(([condition, value]) => `  WHEN ${condition} THEN ${value}`);
  return ['CASE', ...lines, ...(rest === null ? [] : [`  ELSE ${rest}`]), 'END'].join('\n');
}
