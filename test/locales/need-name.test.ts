import { describe, expect, it } from 'vitest';
import { guessMapping, needs, sketchColumns, type Need } from '../../src/engine/index.ts';
import { needName } from '../../src/locales/need-name.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { vocabulary } from '../../src/locales/vocabulary.ts';
import { presetIds } from '../../src/presets/index.ts';

function cellFor({ key, kind }: Need): string | number {
  if (key === 'customer' || key === 'order') return 'C1';
  return kind === 'date' ? '2025-04-01' : 7;
}

describe.each(['en-US', 'zh-CN'] as const)('in %s', (locale) => {
  it.each(presetIds)('what %s asks for is found in a column called as it asks', (id) => {
    const wanted = needs(presetScheme(id, locale)).filter(({ required }) => required);
    const headers = wanted.map(({ name }) => needName(name, locale));
    const found = guessMapping(wanted, sketchColumns(headers, [wanted.map(cellFor)], []), vocabulary);
    expect(found.map(({ column }) => headers[column ?? -1])).toEqual(headers);
  });
});
