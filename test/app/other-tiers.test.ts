import { afterEach, describe, expect, it } from 'vitest';
import type { App, Review } from '../../src/app/app.ts';
import type { Scheme } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { LATER } from '../support/scenario.ts';
import { calmRun, guessedRequest, openStage, sure, TODAY, type Stage } from '../support/stage.ts';

let stage: Stage;
let day = TODAY;
afterEach(() => {
  stage.close();
  day = TODAY;
});
const scorecard = presetScheme('tiancheng', 'zh-CN');
const OTHER = '≠ 等级不同';

async function grade(scheme: Scheme): Promise<Review> {
  await stage.excel(async (context, sheet) => {
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
  const app = stage.app as Required<App>;
  const request = await guessedRequest(app, scheme);
  sure(await app.grade(request, calmRun()));
  return sure(await app.review(request.source, calmRun()));
}

/** The list graded by the scorecard, and half a year later by another scheme. */
async function gradedBy(other: Scheme): Promise<Review> {
  stage = await openStage({ locale: 'zh-CN', today: () => day });
  await stage.put(customers(20), { table: '客户表' });
  await grade(scorecard);
  day = LATER;
  return grade(other);
}

/** Tier, previous tier and movement of each customer. */
async function rows(): Promise<readonly (readonly string[])[]> {
  const [heads = [], ...cells] = await stage.values('A1:M21');
  const at = ['等级', '上次等级', '等级变动'].map((head) => heads.indexOf(head));
  return cells.map((row) => at.map((column) => String(row[column])));
}

const sum = (matrix: readonly (readonly number[])[]): number =>
  matrix.flat().reduce((all, count) => all + count, 0);

describe('a list graded before by other tiers', () => {
  it('has nobody promoted or demoted: column, pane, sheet and log say that they cannot be compared', async () => {
    const review = await gradedBy(presetScheme('abc-80-95', 'zh-CN'));
    const moved = await rows();
    const compared = moved.filter(([tier, before]) => tier !== '' && before !== '待定');
    expect(compared.length).toBeGreaterThan(10);
    expect(new Set(compared.map(([, , movement]) => movement))).toEqual(new Set([OTHER]));
    expect(review).toMatchObject({ promoted: [], demoted: [] });
    expect(review.incomparable).toHaveLength(compared.length);
    const had = new Set(compared.map(([, before]) => before));
    const bestFirst = scorecard.tiers.map(({ name }) => name);
    expect(review.former).toEqual(bestFirst.filter((name) => had.has(name)));
    expect(review.former.length).toBeGreaterThan(2);
    expect(review.matrix).toHaveLength(review.tiers.length + review.former.length);
    expect(sum(review.matrix.slice(review.tiers.length))).toBe(compared.length);
    const [[title] = [], , [why] = []] = await stage.values('A1:A3', '等级复核');
    expect(title).toBe(`${String(compared.length)} 个客户上次按另一套等级评定`);
    expect(why).toContain('不计升级或降级');
    expect((await stage.values('H7:I7', '等级复核')).flat()).toEqual([0, 0]);
    const lines = (await stage.values('C12:C20', '等级复核')).flat();
    expect(lines.slice(0, review.former.length)).toEqual(review.former);
    expect(lines).not.toContain('A');
  });

  it('compares the others where one tier was renamed', async () => {
    const { name } = scorecard.tiers[2] ?? { name: '' };
    const tiers = scorecard.tiers.map((tier) => (tier.name === name ? { ...tier, name: '钻石客户' } : tier));
    const renamed = { ...scorecard, tiers };
    const review = await gradedBy(renamed);
    const moved = await rows();
    const from = moved.filter(([, before]) => before === name);
    expect(from.length).toBeGreaterThan(0);
    expect(from.every(([, , movement]) => movement === OTHER)).toBe(true);
    expect(review).toMatchObject({ former: [name], promoted: [], demoted: [] });
    expect(moved.filter(([, , movement]) => movement === '= 不变').length).toBe(20 - from.length);
    const [[title] = []] = await stage.values('A1', '等级复核');
    expect(title).toBe(
      `0 个升级，0 个降级，${String(20 - from.length)} 个不变，${String(from.length)} 个无法比较`,
    );
  });
});
