import { describe, expect, it } from 'vitest';
import { checkScheme } from '../../src/engine/index.ts';
import { presetAdvice } from '../../src/locales/preset-advice.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { isPresetId, presetIds } from '../../src/presets/index.ts';

const LOCALES = ['zh-CN', 'en-US'] as const;

describe('Presets', () => {
  for (const id of presetIds) {
    it(`[P1] ${id} is a sound scheme in both languages, with nothing left unworded`, () => {
      for (const locale of LOCALES) {
        const scheme = presetScheme(id, locale);
        expect(scheme.id).toBe(id);
        expect(checkScheme(scheme)).toEqual([]);
        expect(JSON.stringify(scheme)).not.toContain('"@');
        expect(presetAdvice(id, locale).length).toBeGreaterThan(10);
      }
    });
  }

  it('[P2] ids are known by name and nothing else is', () => {
    expect(isPresetId('tiancheng')).toBe(true);
    expect(isPresetId('toString')).toBe(false);
  });

  it('[P3] the weights of the cards are those of the sources', () => {
    const weights = (id: 'tiancheng' | 'courseware-table' | 'courseware-steps'): readonly number[] => {
      const scheme = presetScheme(id, 'zh-CN');
      return scheme.method === 'scorecard' ? scheme.criteria.map((one) => one.weight) : [];
    };
    expect(weights('tiancheng')).toEqual([50, 20, 10, 10, 10]);
    expect(weights('courseware-table')).toEqual([50, 20, 15, 10, 5]);
    expect(weights('courseware-steps')).toEqual([50, 20, 20, 10]);
  });
});
