import { needs } from '../engine/mapping/needs.ts';
import type { Need } from '../engine/mapping/mapping.ts';
import type { Scheme } from '../engine/scheme/scheme.ts';
import type { SqlWords } from '../locales/sql-words.ts';
import { aliasesOf } from './aliases.ts';
import type { Dialect } from './dialect.ts';
import { type PlainText, plainTextFor } from './plain-text.ts';
import type { SqlSource } from './source.ts';
import type { Cte } from './statement.ts';

/** A need that has a column, by its name in the statement. */
export interface Input {
  readonly need: Need;
  readonly name: string;
  /** Where it may be a number or a label: its names as it is read, and as a label. */
  readonly rated: { readonly raw: string; readonly text: string } | null;
  readonly column: string;
}

/** What every part of the compiler is given. */
export interface Context {
  readonly dialect: Dialect;
  readonly source: SqlSource;
  readonly words: SqlWords;
  /** Every need that has a column. */
  readonly inputs: readonly Input[];
  /** How texts of rated columns are compared with labels. */
  readonly plainText: PlainText;
  /** The expressions `table`, `mapping` … as they may be called here, in quotes where they must be. */
  readonly names: Readonly<Record<Stage, string>>;
  input(key: string): Input | null;
}

/** The stages of a grading, in their order. */
export type Stage = 'table' | 'mapping' | 'scorecard' | 'tiers' | 'report';

/** What a method adds between `mapping` and `report`: its last expression is `tiers`, with a `tier_no` (1 = best, NULL = pending). */
export interface MethodSql {
  readonly ctes: readonly Cte[];
  /** Columns of `tiers` to report between customer and tier. */
  readonly columns: readonly string[];
  /** The column of `tiers` that value shares are computed on, or null. */
  readonly money: string | null;
}

/** Joins a scheme's needs with the table's columns. */
export function contextOf(
  scheme: Scheme,
  { dialect, source, words }: Pick<Context, 'dialect' | 'source' | 'words'>,
): Context {
  const wanted = needs(scheme);
  const aliases = aliasesOf(wanted);
  const inputs = wanted.flatMap((need): readonly Input[] => {
    const column = source.columns.get(need.key);
    const name = aliases.get(need.key);
    if (column === undefined || name === undefined) return [];
    return [{ need, name, column, rated: need.kind === 'rating' ? ratedNames(name) : null }];
  });
  const byKey = new Map(inputs.map((one) => [one.need.key, one]));
  return {
    dialect,
    source,
    words,
    inputs: [...byKey.values()],
    plainText: plainTextFor(scheme, { dialect, words, name: 'mapping_letters' }),
    names: stageNames(dialect, source),
    input: (key) => byKey.get(key) ?? null,
  };
}

function ratedNames(name: string): Input['rated'] {
  const stem = name.replace(/_value$/, '');
  return { raw: `${stem}_raw`, text: `${stem}_text` };
}

/** An expression must not hide the table it reads from. */
function apart(name: string, { table }: SqlSource): string {
  return name === table.at(-1)?.toLowerCase() ? `${name}_` : name;
}

function stageNames(dialect: Dialect, source: SqlSource): Context['names'] {
  const table = apart('table', source);
  return {
    table: table === 'table' ? dialect.quote(table) : table,
    mapping: apart('mapping', source),
    scorecard: apart('scorecard', source),
    tiers: apart('tiers', source),
    report: apart('report', source),
  };
}
