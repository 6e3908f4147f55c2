import { afterEach, describe, expect, it } from 'vitest';
import { openDemo, type Demo } from './support/demo.ts';

let demo: Demo;
afterEach(() => demo.close());

const WORDS = {
  'en-US': {
    more: 'More views',
    view: 'Functions',
    search: 'Search functions',
    insert: 'Insert at the selected cell',
  },
  'zh-CN': { more: '更多', view: '函数', search: '搜索函数', insert: '插入到所选单元格' },
} as const;

describe.each(['en-US', 'zh-CN'] as const)('the help on functions in %s', (locale) => {
  it('finds a function, explains its arguments and puts its example in the selected cell', async () => {
    demo = await openDemo({ locale });
    const { pane, sheet } = demo;
    const words = WORDS[locale];
    await sheet.select('C3');
    await pane.getByRole('button', { name: words.more }).click();
    await pane.getByRole('menuitem', { name: words.view }).click();
    await pane.getByRole('searchbox', { name: words.search }).fill('tierbyshare');
    await pane.getByRole('button', { name: 'TIERBYSHARE' }).click();
    await pane.getByText('=TIERBYSHARE(values, [tiers])').waitFor();
    await pane.getByRole('button', { name: words.insert }).click();
    await pane.getByText(/C3/).waitFor();
    await expect.poll(() => sheet.shown('C7')).toBe('C');
    expect([await sheet.shown('C3'), await sheet.shown('C4')]).toEqual(['A', 'B']);
    expect(demo.complaints).toEqual([]);
  });
});
