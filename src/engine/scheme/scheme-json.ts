import type { Result } from '../result.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Scheme } from './scheme.ts';
import { schemeShape } from './scheme-shape.ts';

/** Longer texts are not looked at. */
const LONGEST = 1_000_000;

/** A scheme as the text of a `.json` file, keys sorted, for people to read and compare. */
export function schemeToJson(scheme: Scheme): string {
  return canonicalJson(scheme, 2);
}

/** A scheme from a file of any origin. Texts lose the space at their ends; unknown keys and absurd sizes are refused. */
export function schemeFromJson(json: string): Result<Scheme> {
  if (json.length > LONGEST) return { ok: false, issues: [{ code: 'scheme-too-large' }] };
  const value = parsed(json);
  if (value === undefined) return { ok: false, issues: [{ code: 'scheme-unreadable', reason: 'JSON' }] };
  const faults = schemeShape(value, '');
  if (faults.length === 0) return { ok: true, value: trimmedDeep(value) as Scheme };
  const issues = faults.map(({ path, expected, found }) => ({
    code: 'scheme-unreadable' as const,
    reason: `${path}: ${expected === '' ? '×' : expected}${found === '' ? '' : ` (${found})`}`,
  }));
  return { ok: false, issues };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Only ever called on values whose shape is known, so its depth is bounded. */
function trimmedDeep(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimmedDeep(item)]));
}
