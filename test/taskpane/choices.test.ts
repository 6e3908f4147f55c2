import { describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { NOTHING_CHOSEN, withColumn, withOwn, withoutOwn } from '../../src/taskpane/state/choices.ts';
import { known } from '../../src/taskpane/state/persist.ts';

const card = presetScheme('tiancheng', 'en-US');

describe('choices', () => {
  it('keep columns by scheme and need', () => {
    const one = withColumn(NOTHING_CHOSEN, { scheme: 'a', key: 'sales' }, 'Revenue');
    const two = withColumn(one, { scheme: 'b', key: 'sales' }, '');
    expect(two.columns).toEqual({ a: { sales: 'Revenue' }, b: { sales: '' } });
  });

  it('replace a scheme of the same id, choose it, and let it go again', () => {
    const first = withOwn(NOTHING_CHOSEN, { ...card, id: 'own-1' });
    const second = withOwn(first, { ...card, id: 'own-1', name: 'Mine' });
    expect(second.own.map((scheme) => scheme.name)).toEqual(['Mine']);
    expect(second.scheme).toBe('own-1');
    expect(withoutOwn(second, 'own-1')).toMatchObject({ own: [], scheme: null });
  });
});

describe('kept choices', () => {
  it('come back as they were through JSON', () => {
    const chosen = withColumn(
      { ...NOTHING_CHOSEN, locale: 'zh-CN', asOf: '2025-01-31', missing: 'zero', write: ['tier'] },
      { scheme: 'a', key: 'b' },
      'c',
    );
    expect({ ...NOTHING_CHOSEN, ...known(JSON.parse(JSON.stringify(chosen))) }).toEqual(chosen);
  });

  it('of an older or broken file are left behind one by one', () => {
    const kept = {
      view: 'gone',
      locale: 'fr-FR',
      asOf: 'yesterday',
      live: 'yes',
      own: {},
      place: 'above',
      welcomed: true,
      foreign: 1,
    };
    expect(known(kept)).toEqual({ welcomed: true });
  });
});
