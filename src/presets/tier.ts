import type { Tier } from '../engine/scheme/scheme.ts';

/** A tier of a preset; `name` and `strategy` are word keys. */
export function tier(name: string, color: string, more: Partial<Tier> = {}): Tier {
  return {
    name: `@tier.${name}`,
    color,
    strategy: `@strategy.${name}`,
    responseDays: null,
    cut: null,
    ...more,
  };
}
