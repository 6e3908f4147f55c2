import type { Scheme } from '../engine/index.ts';

/** Eight hex digits that change when anything in the scheme changes but the order of its keys (FNV-1a, 32 bits). */
export function fingerprint(scheme: Scheme): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(canonical(scheme))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
