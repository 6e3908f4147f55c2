import { describe, expect, it } from 'vitest';
import { fill, formatsOf, localeFor, placeholders } from '../../src/locales/index.ts';

const rows = { one: '{count} row', other: '{count} rows' };

describe('fill', () => {
  it('chooses the plural form of the count and formats numbers', () => {
    expect(fill(rows, { count: 1 }, 'en-US')).toBe('1 row');
    expect(fill(rows, { count: 0 }, 'en-US')).toBe('0 rows');
    expect(fill(rows, { count: 50_000 }, 'en-US')).toBe('50,000 rows');
  });

  it('has one form in Chinese', () => {
    expect(fill({ other: '{count} 行' }, { count: 1 }, 'zh-CN')).toBe('1 行');
  });

  it('keeps what it is given as text, braces and dollars included', () => {
    expect(fill('{name}', { name: '{count} $& $1' }, 'en-US')).toBe('{count} $& $1');
  });

  it('throws when a placeholder stays unfilled', () => {
    expect(() => fill('{name}', {}, 'en-US')).toThrow('{name}');
  });

  it('knows its placeholders, also those of plural forms', () => {
    expect(placeholders({ one: '{b}', other: '{a} of {b}' })).toEqual(['a', 'b']);
  });
});

describe('formats', () => {
  it('write dates, shares, amounts and lists as the language does', () => {
    const english = formatsOf('en-US');
    const chinese = formatsOf('zh-CN');
    expect(english.date(45_657)).toBe('Dec 31, 2024');
    expect(chinese.date(45_657)).toBe('2024年12月31日');
    expect(english.percent(0.0634)).toBe('6.3%');
    expect(english.percent(0.281)).toBe('28%');
    expect(english.amount(1_234_000)).toBe('1.23M');
    const { number, close, percent, rate, amount, signed } = chinese;
    expect([number, close, percent, rate, amount, signed].map((format) => format(-1e-9))).toEqual([
      '0',
      '0',
      '0%',
      '0%',
      '-0.000000001',
      '0',
    ]);
    expect([number, percent].map((format) => format(-0))).toEqual(['0', '0%']);
    expect([number(-0.01), percent(-0.001)]).toEqual(['-0.01', '-0.1%']);
    expect(chinese.amount(1_234_000)).toBe('123万');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(chinese.list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  });
});

describe('the language', () => {
  it('is Chinese for every Chinese display language, else English', () => {
    expect(['zh-CN', 'zh-TW', 'ZH', 'zh-Hans-SG'].map(localeFor)).toEqual(Array(4).fill('zh-CN'));
    expect(['en-US', 'de-DE', 'zha', '', undefined].map(localeFor)).toEqual(Array(5).fill('en-US'));
  });
});
