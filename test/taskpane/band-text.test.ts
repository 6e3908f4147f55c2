import { describe, expect, it } from 'vitest';
import type { Band, ExplainedPart } from '../../src/engine/index.ts';
import { fill, formatsOf, type Locale } from '../../src/locales/index.ts';
import { viewWordsOf } from '../../src/locales/view-words.ts';
import { bandText } from '../../src/taskpane/customer/band-text.ts';

function said(band: Band, locale: Locale): string | null {
  const part: ExplainedPart = {
    key: 'frequency',
    name: 'Purchases',
    value: 2,
    points: 1,
    weight: 5,
    lost: 4,
    band,
  };
  const pane = {
    say: (phrase: Parameters<typeof fill>[0], values: Parameters<typeof fill>[1]) =>
      fill(phrase, values, locale),
    formats: formatsOf(locale),
  };
  return bandText(part, pane, { views: viewWordsOf(locale), rates: new Set() });
}

describe('a band in words says which of its ends belongs to it', () => {
  it.each([
    [1, 2, 'left', 'band 1 to below 2', '分档：1 至 2（不含）'],
    [1, 2, 'right', 'band above 1, up to 2', '分档：1（不含）至 2'],
    [null, 2, 'left', 'band below 2', '分档：低于 2'],
    [null, 2, 'right', 'band up to 2', '分档：不高于 2'],
    [1, null, 'left', 'band 1 and more', '分档：1 及以上'],
    [1, null, 'right', 'band above 1', '分档：高于 1'],
  ] as const)('%s to %s, closed on the %s', (from, to, closed, english, chinese) => {
    const band = { kind: 'range', from, to, closed } as const;
    expect(said(band, 'en-US')).toBe(english);
    expect(said(band, 'zh-CN')).toBe(chinese);
  });
});
