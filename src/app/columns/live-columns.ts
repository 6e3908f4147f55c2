import type { Graded, Scheme } from '../../engine/index.ts';
import type { GradeRequest } from '../app.ts';
import type { OwnColumn, Source } from '../workbook.ts';
import { freeHeader } from './free-header.ts';

/** Whether a formula a row gives what the run gives; null = not graded yet. Else values are written. */
export function canBeLive({ source, scheme, write }: GradeRequest, graded: Graded | null): boolean {
  return (
    source.kind === 'table' &&
    write.place === 'beside' &&
    write.report &&
    isAbsolute(scheme) &&
    (graded === null || graded.computed === null) &&
    usersColumns(source) !== null
  );
}

/**
 * Score and tier as formulas over the tables of the scorecard sheet, so that both follow the data and the scorecard by
 * themselves; the other columns stay values.
 */
export function liveColumns(source: Source, columns: readonly OwnColumn[]): readonly OwnColumn[] {
  const score = scoreFormula(source);
  const at = columns.find(({ key }) => key === 'score');
  const points = at === undefined ? score : `[@[${escaped(headerOf(at, source))}]]`;
  const formulas = new Map([
    ['score', `=${score}`],
    ['tier', `=TIER(${points},Tiers[#All])`],
  ]);
  return columns.map((column) => ({ ...column, formula: formulas.get(column.key) ?? null }));
}

/** Whether a row's score and tier depend on nothing but the row and the scorecard. */
function isAbsolute(scheme: Scheme): boolean {
  if (scheme.method !== 'scorecard' || scheme.caps.length > 0) return false;
  if (scheme.tiering.by !== 'score' || scheme.tiering.round || scheme.missing.kind === 'keep-last')
    return false;
  return scheme.criteria.every(({ scale }) => {
    if (scale.kind === 'min-max') return scale.range !== null;
    return scale.kind === 'quantile' ? scale.cuts !== null : scale.kind !== 'percentile';
  });
}

/** The first and the last header of the user's columns; null where ours stand among them. */
function usersColumns({ headers, own }: Source): readonly [first: string, last: string] | null {
  const last = headers.length - own.size - 1;
  if (last < 0 || [...own.keys()].some((at) => at <= last)) return null;
  return [headers[0] ?? '', headers[last] ?? ''];
}

/** The score of one row under its headers. */
function scoreFormula(source: Source): string {
  const [first, last] = usersColumns(source) ?? ['', ''];
  const span = `[${escaped(first)}]:[${escaped(last)}]`;
  const data = `VSTACK(${source.name}[[#Headers],${span}],${source.name}[@${span}])`;
  return `SCORECARD(${data},Scorecard[#All],FALSE,Grading[#All])`;
}

/** The header that the column has, or that it will get beside a user's column of the same name. */
function headerOf({ key, header }: OwnColumn, { headers, own }: Source): string {
  const there = [...own].find(([, ours]) => ours === key)?.[0];
  return there === undefined ? freeHeader(header, headers) : (headers[there] ?? header);
}

/** Characters that mean something in a structured reference are preceded by an apostrophe. */
function escaped(header: string): string {
  return header.replace(/['[\]#@]/gu, "'$&");
}
