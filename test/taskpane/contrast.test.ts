import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, textOn } from '../../src/taskpane/theme/contrast.ts';

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals (WCAG)', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
    expect(contrast('#1F6F8B', '#1F6F8B')).toBe(1);
  });

  it('of text on any fill is at least 4.5:1', () => {
    const color = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(fc.property(color, (fill) => contrast(textOn(fill), fill) > 4.5));
  });
});
