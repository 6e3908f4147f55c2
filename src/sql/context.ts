import { needs } from '../engine/mapping/needs.ts';
import type { Need } from '../engine/mapping/mapping.ts';
import type { Scheme } from '../engine/scheme/scheme.ts';
import type { SqlWords } from '../locales/sql-words.ts';
import { aliasesOf } from './aliases.ts';
import type { Dialect } from './dialect.ts';
import type { SqlSource } from './source.ts';
import type { Cte } from './statement.ts';

/** A need that has a column: its name in the statement, and that of its text where it may be a number or a label. */
export interface Input {
  readonly need: Need;
  readonly name: string;
  readonly text: string | null;
  readonly column: string;
}

/** What every part of the compiler is given. */
export interface Context {
  readonly dialect: Dialect;
  readonly source: SqlSource;
  readonly words: SqlWords;
  /** Every need that has a column. */
  readonly inputs: readonly Input[];
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
    return [{ need, name, column, text: need.kind === 'rating' ? name.replace(/_value$/, '_text') : null }];
  });
  const byKey = new Map(inputs.map((one) => [one.need.key, one]));
  return {
    dialect,
    source,
    words,
    inputs: [...byKey.values()],
    names: stageNames(dialect, source),
    input: (key) => byKey.get(key) ?? null,
  };
}

/** An expression must not hide the table it reads from. */
function stageNames(dialect: Dialect, source: SqlSource): Context['names'] {
  const called = source.table.at(-1)?.toLowerCase();
  const name = (stage: Stage): string => (stage === called ? `${stage}_` : stage);
  const table = called === 'table' ? 'table_' : dialect.quote('table');
  return {
    table,
    mapping: name('mapping'),
    scorecard: name('scorecard'),
    tiers: name('tiers'),
    report: name('report'),
  };
}
