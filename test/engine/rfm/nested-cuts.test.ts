import { describe, expect, it } from 'vitest';
import { checkScheme } from '../../../src/engine/index.ts';
import type { RfmScheme } from '../../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';

describe('cut points and nested bins', () => {
  it('[R8] are refused together, and each is right alone', () => {
    const scheme = presetScheme('rfm-10', 'en-US') as RfmScheme;
    const four = [1, 2, 3, 4];
    const cuts = { recency: four, frequency: four, monetary: four, closed: 'left' } as const;
    expect(checkScheme({ ...scheme, nested: true, cuts })).toEqual([{ code: 'nested-cuts' }]);
    expect([...checkScheme({ ...scheme, nested: true }), ...checkScheme({ ...scheme, cuts })]).toEqual([]);
  });
});
