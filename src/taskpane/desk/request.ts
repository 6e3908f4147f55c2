import type { GradeRequest, Look } from '../../app/app.ts';
import type { Mapping } from '../../engine/mapping/mapping.ts';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import type { Choices } from '../state/choices.ts';
import { usualColumns } from './written-columns.ts';

/** The request that the look and the choices make together. */
export function requestOf(look: Look, scheme: Scheme, choices: Choices): GradeRequest {
  return {
    source: look.source,
    scheme: withMissing(scheme, choices.missing),
    mapping: mappingOf(look, choices.columns[scheme.id] ?? {}),
    asOf: choices.asOf === null ? null : serialOf(choices.asOf),
    write: {
      columns: choices.write ?? usualColumns(scheme),
      place: choices.place,
      live: choices.live,
      report: choices.report,
    },
  };
}

/** The guesses, overruled where the person chose; a chosen column that is gone falls back to the guess. */
function mappingOf(look: Look, chosen: Readonly<Record<string, string>>): Mapping {
  return look.mapping.map((match) => {
    const header = chosen[match.key];
    if (header === undefined) return match;
    if (header === '') return { ...match, column: null, confidence: 1 };
    const column = look.columns.find((sketch) => sketch.header === header);
    return column === undefined ? match : { ...match, column: column.index, confidence: 1 };
  });
}

/** What decides the grades: when two requests agree in it, the preview of one serves the other. */
export function gradingKey({ source, scheme, mapping, asOf }: GradeRequest): string {
  return JSON.stringify([source.id, source.address, source.rowCount, source.headers, scheme, mapping, asOf]);
}

/** Excel serial (1900 date system) of `YYYY-MM-DD`. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

function withMissing(scheme: Scheme, missing: Choices['missing']): Scheme {
  if (missing === null || scheme.method !== 'scorecard') return scheme;
  return { ...scheme, missing: { ...scheme.missing, kind: missing } };
}
