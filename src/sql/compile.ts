import type { Issue } from '../engine/issue.ts';
import { needs } from '../engine/mapping/needs.ts';
import type { Result } from '../engine/result.ts';
import { checkScheme } from '../engine/scheme/check-scheme.ts';
import { isFatal } from '../engine/scheme/is-fatal.ts';
import type { Scheme } from '../engine/scheme/scheme.ts';
import type { SqlWords } from '../locales/sql-words.ts';
import { compileByValue } from './compile-by-value.ts';
import { compileClv } from './compile-clv.ts';
import { compileKaism } from './compile-kaism.ts';
import { compileRules } from './compile-rules.ts';
import { contextOf, type Context, type MethodSql } from './context.ts';
import type { DialectId } from './dialect.ts';
import { dialects } from './dialects.ts';
import { reading } from './read.ts';
import { byHand, lastQuery, report } from './report.ts';
import { compileRfm } from './rfm/compile-rfm.ts';
import { compileScorecard } from './scorecard/compile-scorecard.ts';
import type { SqlSource } from './source.ts';
import { type Cte, statement } from './statement.ts';

/** In what database's words, and in which language the comments are. */
export interface SqlOptions {
  readonly dialect: DialectId;
  readonly words: SqlWords;
}

/**
 * A scheme as one SQL statement that gives every customer the score and tier that the engine gives. Refused: a scheme that is
 * wrong, a needed column that is missing, a name no database can hold, and models that have to be fitted.
 */
export function compileSql(scheme: Scheme, source: SqlSource, options: SqlOptions): Result<string> {
  const issues = [...checkScheme(scheme).filter(isFatal), ...unmet(scheme, source), ...badNames(source)];
  if (scheme.method === 'clv' && scheme.model !== 'simple')
    issues.unshift({ code: 'sql-not-possible', method: 'BG/NBD' });
  if (issues.length > 0) return { ok: false, issues };
  const dialect = dialects[options.dialect];
  const context = contextOf(scheme, { dialect, source, words: options.words });
  const method = compileMethod(context, scheme);
  const ctes = expressions(context, scheme, method);
  const hidden = hiddenTable(source, ctes);
  if (hidden !== null) return { ok: false, issues: [{ code: 'sql-name', name: hidden }] };
  const head = [`${scheme.name} (${dialect.title})`, ...options.words.head];
  return {
    ok: true,
    value: statement(head, { ctes, last: lastQuery(context, method), inline: dialect.inline }),
  };
}

/** All stages, in their order. */
function expressions(context: Context, scheme: Scheme, method: MethodSql): readonly Cte[] {
  const settled = byHand(context, scheme.tiers);
  return [
    ...reading(context),
    ...method.ctes,
    ...(settled === null ? [] : [settled]),
    report(context, scheme.tiers, { method, settled }),
  ];
}

/** A table called as an expression of ours, without its schema: some databases would read the expression, though it comes later. */
function hiddenTable({ table: [name = '', ...more] }: SqlSource, ctes: readonly Cte[]): string | null {
  const called = ctes.some((one) => one.name === name.toLowerCase());
  return called && more.length === 0 ? name : null;
}

function compileMethod(context: Context, scheme: Scheme): MethodSql {
  switch (scheme.method) {
    case 'scorecard':
      return compileScorecard(context, scheme);
    case 'rules':
      return compileRules(context, scheme);
    case 'abc':
    case 'pyramid':
      return compileByValue(context, scheme);
    case 'kaism':
      return compileKaism(context, scheme);
    case 'rfm':
    case 'rfm-orders':
      return compileRfm(context, scheme);
    case 'clv':
      return compileClv(context, scheme);
  }
}

/** A statement always names its customers; other needs as in grading. */
function unmet(scheme: Scheme, { columns, result, previousTier }: SqlSource): readonly Issue[] {
  const missing = needs(scheme).filter(
    (need) => (need.required || need.key === 'customer') && !columns.has(need.key),
  );
  const before: readonly Issue[] =
    result === 'migration' && previousTier === null ? [{ code: 'column-missing', need: 'previous' }] : [];
  return [...missing.map(({ name }): Issue => ({ code: 'column-missing', need: name })), ...before];
}

/** Line breaks and other control characters are in no column's name. */
function badNames({ table, columns, previousTier, previousScore }: SqlSource): readonly Issue[] {
  const names = [...table, ...columns.values(), previousTier ?? 'x', previousScore ?? 'x'];
  const bad = names.filter((name) => name === '' || /\p{Cc}/u.test(name));
  const none: readonly Issue[] = table.length === 0 ? [{ code: 'sql-name', name: '' }] : [];
  return [...none, ...bad.map((name): Issue => ({ code: 'sql-name', name }))];
}
