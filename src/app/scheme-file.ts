import { checkScheme, isFatal, type Result, type Scheme } from '../engine/index.ts';

/** No scheme that people write comes near it. */
const MAX_CHARACTERS = 1_000_000;

/** A scheme as the text of a `.json` file, readable by people. */
export function exportScheme(scheme: Scheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

/** A scheme from the text of a `.json` file, checked as everything from outside is. */
export function importScheme(text: string): Result<Scheme> {
  if (text.length > MAX_CHARACTERS) return { ok: false, issues: [{ code: 'scheme-too-large' }] };
  const parsed = parse(text);
  if (!isScheme(parsed)) return { ok: false, issues: [{ code: 'scheme-unreadable', reason: 'JSON' }] };
  const issues = checkScheme(parsed);
  return issues.some(isFatal) ? { ok: false, issues } : { ok: true, value: parsed };
}

/** JSON without the keys that reach into prototypes. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key: string, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return null;
  }
}

function isScheme(value: unknown): value is Scheme {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('method' in value))
    return false;
  return (
    value.version === 1 && typeof value.method === 'string' && 'tiers' in value && Array.isArray(value.tiers)
  );
}
