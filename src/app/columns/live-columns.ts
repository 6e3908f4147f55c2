import type { Result, Scheme } from '../../engine/index.ts';
import type { SheetParts } from '../sheets/sheet-parts.ts';
import type { OwnColumn, Source } from '../workbook.ts';
import { freeHeader } from './free-header.ts';

/**
 * Score and tier as formulas over the tables of the scorecard sheet, so that both follow the data and the scorecard by
 * themselves; the other columns stay values. Refused where a formula a row cannot give what the run gives.
 */
export function liveColumns(
  { request, computed }: SheetParts,
  columns: readonly OwnColumn[],
): Result<readonly OwnColumn[]> {
  const { source, scheme, write } = request;
  const able =
    source.kind === 'table' &&
    write.place === 'beside' &&
    write.report &&
    isAbsolute(scheme) &&
    computed.graded.computed === null;
  const score = able ? scoreFormula(source) : null;
  if (score === null) return { ok: false, issues: [{ code: 'not-live' }] };
  const at = columns.find(({ key }) => key === 'score');
  const points = at === undefined ? score : `[@[${escaped(headerOf(at, source))}]]`;
  const formulas = new Map([
    ['score', `=${score}`],
    ['tier', `=TIER(${points},Tiers[#All])`],
  ]);
  return {
    ok: true,
    value: columns.map((column) => ({ ...column, formula: formulas.get(column.key) ?? null })),
  };
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

/** The score of one row under its headers; null where our columns stand among the user's. */
function scoreFormula({ name, headers, own }: Source): string | null {
  const users = headers.map((_header, at) => at).filter((at) => !own.has(at));
  const last = users.at(-1);
  if (last === undefined || last !== users.length - 1) return null;
  const span = `[${escaped(headers[0] ?? '')}]:[${escaped(headers[last] ?? '')}]`;
  const data = `VSTACK(${name}[[#Headers],${span}],${name}[@${span}])`;
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
