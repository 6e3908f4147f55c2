import { afterEach, describe, expect, it } from 'vitest';
import { openDemo, type Demo } from './support/demo.ts';

let demo: Demo;
afterEach(() => demo.close());

const GRADE = /^评定 \d+ 个客户$/u;
const CELLS = ['K1', 'K2', 'L2', 'L9', 'L24'] as const;

async function shown(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const address of CELLS) texts.push(await demo.sheet.shown(`示例客户!${address}`));
  return texts;
}

describe('the graded workbook', () => {
  it('opens again with the values it was saved with', { timeout: 90_000 }, async () => {
    demo = await openDemo({ locale: 'zh-CN' });
    await demo.pane.getByRole('button', { name: '插入示例数据' }).click();
    await demo.pane.getByRole('button', { name: GRADE }).click();
    await demo.pane.getByRole('heading', { name: /^已评定 \d+ 个客户$/u }).waitFor();
    expect(await demo.sheet.tabs()).toEqual(['Sheet1', '示例客户', '客户分级报告', '评分卡', '等级复核']);
    const values = await shown();
    expect(values[0]).toBe('得分');
    const bytes = await demo.save();
    await demo.open({ name: 'graded.xlsx', bytes });
    expect(await demo.sheet.tabs()).toEqual(['Sheet1', '示例客户', '客户分级报告', '评分卡', '等级复核']);
    expect(await shown()).toEqual(values);
    await demo.sheet.openTab('客户分级报告');
    expect(await demo.sheet.charts()).toHaveLength(2);
    expect(demo.complaints).toEqual([]);
  });
});
