import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../src/app/preset-ids.ts';
import { presetIds } from '../../../src/presets/index.ts';
import { gradedBy } from './support/graded.ts';
import { problemsOf } from './support/ooxml/problems-of.ts';

/** One preset of each method. */
const ids = presetIds.filter(
  (id, index) => presetIds.findIndex((other) => methodOf(other) === methodOf(id)) === index,
);

describe.each(['zh-CN', 'en-US'] as const)('a workbook graded in %s', (locale) => {
  it.each(ids)('by %s is sound', { timeout: 120_000 }, async (id) => {
    expect(problemsOf(await gradedBy(id, locale))).toEqual([]);
  });
});
