import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';
import type { RangeA1 } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../rect.ts';

/** A formula as it reads after copying its cell down and right: relative references move, those with `$` stay. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== 'range' && token.type !== 'range_beam') return token.value;
    const ref = parseA1Ref(token.value, { allowNamed: false });
    if (ref === undefined || !('range' in ref)) return token.value;
    const range = movedRange(ref.range, rows, columns);
    return range === null ? '#REF!' : stringifyA1Ref({ context: ref.context ?? [], range });
  });
  return tokens.join('');
}

function movedRange(range: RangeA1, rows: number, columns: number): RangeA1 | null {
  const top = moved(range.top, range.$top, rows);
  const bottom = moved(range.bottom ?? null, range.$bottom, rows);
  const left = moved(range.left, range.$left, columns);
  const right = moved(range.right ?? null, range.$right, columns);
  const off = (at: number | null, max: number): boolean => at !== null && (at < 0 || at >= max);
  if (off(top, MAX_ROWS) || off(bottom, MAX_ROWS) || off(left, MAX_COLUMNS) || off(right, MAX_COLUMNS))
    return null;
  return { ...range, top, bottom, left, right };
}

function moved(at: number | null, fixed: boolean | null | undefined, by: number): number | null {
  return at === null || fixed === true ? at : at + by;
}
