import { describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { presetIds } from '../../src/presets/index.ts';
import { offeredColumns } from '../../src/taskpane/desk/written-columns.ts';

describe('the columns that are offered', () => {
  it('have a quadrant only of cards that are read as a matrix', () => {
    const offered = presetIds.filter((id) => offeredColumns(presetScheme(id, 'en-US')).includes('quadrant'));
    expect(offered).toEqual(['customer-value', 'four-factor']);
  });
});
