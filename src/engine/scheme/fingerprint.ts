import { canonicalJson } from './canonical-json.ts';
import type { Scheme } from './scheme.ts';

/**
 * A short name for the exact content of a scheme, 11 characters 0–9a–z: equal schemes have equal fingerprints on every
 * machine. 53 bits (two multiplicative hashes over UTF-16 units, the "cyrb53" mix): against mistakes, not against malice.
 */
export function fingerprint(scheme: Scheme): string {
  const json = canonicalJson(scheme);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & b) + (a >>> 0);
  return hash.toString(36).padStart(11, '0');
}
