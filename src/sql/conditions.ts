import type { Condition } from '../engine/scheme/scheme.ts';
import { compared } from './bounds.ts';
import type { Dialect } from './dialect.ts';
import { plainLiterals } from './plain-text.ts';

/** A column conditions speak of. `total` is its sum over all rows. */
export interface Field {
  readonly number: string;
  readonly text: string | null;
  readonly total: string;
}

/** A condition on a row: true only where it holds, never for a blank. */
export function conditionSql(dialect: Dialect, condition: Condition, field: Field | null): string {
  if (field === null) return '1 = 0';
  const { op, value } = condition;
  if (typeof value === 'string') {
    const [literal] = plainLiterals(dialect, [value]);
    if (field.text === null) return '1 = 0';
    if (literal === undefined) return op === '=' ? '1 = 0' : `${field.text} IS NOT NULL`;
    return `${field.text} ${op === '=' ? '=' : '<>'} ${literal}`;
  }
  const x = condition.of === 'share' ? `${field.number} / NULLIF(${field.total}, 0)` : field.number;
  return compared(dialect, x, { op, value });
}
