import { afterEach, expect, it } from 'vitest';
import type { Scheme } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { LATER } from '../support/scenario.ts';
import { calmRun, guessedRequest, openStage, sure, TODAY, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());

/** As many tiers, and strategies as long, as a scheme may have. */
function largest(): Scheme {
  const scheme = presetScheme('tiancheng', 'zh-CN');
  const tiers = Array.from({ length: 100 }, (_none, i) => ({
    name: `${String(i)} 级`,
    color: '#336699',
    strategy: '每月拜访一次。'.repeat(285),
    responseDays: null,
    cut: i === 99 ? null : 99 - i,
  }));
  return { ...scheme, tiers };
}

it.each(['beside', 'new-sheet'] as const)(
  'the largest card grades twice, %s: no row is too high, and no request too large',
  { timeout: 120_000 },
  async (place) => {
    let day = TODAY;
    stage = await openStage({ locale: 'zh-CN', today: () => day });
    await stage.put(customers(30), { table: '客户表' });
    for (day of [TODAY, LATER]) {
      await stage.excel(async (context, sheet) => {
        sheet.activate();
        sheet.getRange('B2').select();
        await context.sync();
      });
      sure(await stage.app.grade(await guessedRequest(stage.app, largest(), { place }), calmRun()));
    }
    const review = stage.node.host.workbook.sheets.find(({ name }) => name === '等级复核');
    expect(review?.cells.used(true)?.rows).toBeGreaterThan(200);
  },
);
