import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { fingerprint } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import {
  calmRun,
  codesOf,
  guessedRequest,
  openStage,
  snapshot,
  sure,
  TODAY,
  type Stage,
} from '../support/stage.ts';

let stage: Stage;
let app: App;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

async function open(options: Parameters<typeof openStage>[0] = {}): Promise<void> {
  stage = await openStage({ locale: 'zh-CN', ...options });
  app = stage.app;
}

describe('insight', () => {
  it('tells how value is spread, and leaves open what nobody told', async () => {
    await open();
    await stage.put(customers(20), { table: '客户表' });
    const request = await guessedRequest(app, scheme);
    const { concentration, applicability, pareto, rfm } = sure(
      await app.insight({ request, staff: 1 }, calmRun()),
    );
    const values = customers(20)
      .slice(1)
      .map((row) => Number(row[6]))
      .sort((a, b) => b - a);
    const total = values.reduce((sum, value) => sum + value, 0);
    expect(concentration?.top20).toBeCloseTo(values.slice(0, 4).reduce((sum, v) => sum + v, 0) / total, 12);
    expect(applicability?.reasons.map(({ met }) => met)).toEqual([false, null, expect.any(Boolean)]);
    expect(pareto?.at(-1)).toEqual({ x: 1, y: 1 });
    expect(rfm).toBeNull();
  });

  it('counts customers by recency and frequency', async () => {
    await open();
    sure(await app.insertSample(calmRun()));
    const rfmScheme = presetScheme('rfm-10', 'zh-CN');
    const request = await guessedRequest(app, rfmScheme);
    const { rfm } = sure(await app.insight({ request, staff: null }, calmRun()));
    expect(rfm?.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(24);
    // The best of both bought most lately and most often.
    expect(rfm?.counts[4]?.[4]).toBeGreaterThan(0);
    expect(rfm?.money[4]?.[4] ?? 0).toBeGreaterThan(rfm?.money[0]?.[0] ?? Infinity);
  });

  it('knows from the orders of a forecast who came back', async () => {
    await open();
    await stage.put([['客户', '订单日期', '订单金额'], ...orders], { table: '订单表' });
    const request = await guessedRequest(app, presetScheme('clv-bg-nbd', 'zh-CN'));
    const { applicability } = sure(await app.insight({ request, staff: null }, calmRun()));
    expect(applicability?.reasons[1]).toMatchObject({ question: 'repeat-business', met: true, found: 0.75 });
  });
});

/** Days on which each of 120 customers ordered: three in four came back. */
const orders = Array.from({ length: 120 }, (_, i) =>
  Array.from({ length: i % 4 === 0 ? 1 : 2 + (i % 5) }, (_none, k) => [
    `客户${String(i)}`,
    45_000 + (i % 40) + k * (9 + ((i * 7) % 31)),
    50 + ((i * 37 + k * 11) % 200),
  ]),
).flat();

function selected(): Promise<string> {
  return stage.excel(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

describe('what was written', () => {
  it('is shown where it stands, for columns lie beyond the window of a wide list', async () => {
    await open();
    await stage.put(customers(20), { table: '客户表' });
    const { written } = sure(await app.grade(await guessedRequest(app, scheme), calmRun()));
    sure(await app.showColumns(written));
    expect(await selected()).toMatch(/!H1:L21$/u);
    await stage.excel(async (context, sheet) => {
      sheet.name = '改名';
      sheet.getRange('B:C').insert('Right');
      sheet.getRange('1:1').insert('Down');
      // Somebody's column between ours.
      sheet.getRange('L:L').insert('Right');
      await context.sync();
    });
    sure(await app.showColumns(written));
    expect(await selected()).toBe('改名!J2:K22');
    await stage.excel(async (context, sheet) => {
      sheet.getRange('J:P').delete('Left');
      await context.sync();
    });
    expect(codesOf(await app.showColumns(written))).toEqual(['columns-gone']);
  });

  it('is shown on its own sheet whatever that is called by now, though another took its name', async () => {
    await open();
    await stage.put(customers(20), { table: '客户表' });
    const { written } = sure(await app.grade(await guessedRequest(app, scheme), calmRun()));
    const [report = ''] = written.sheets;
    await stage.excel(async (context, list) => {
      context.workbook.worksheets.getItem(report).name = '季度总结';
      list.name = report;
      list.activate();
      await context.sync();
    });
    sure(await app.showSheet(written));
    expect(await selected()).toMatch(/^季度总结!/u);
  });

  it('is said to be gone when it is', async () => {
    await open();
    await stage.put(customers(20), { table: '客户表' });
    const request = await guessedRequest(app, scheme);
    const { written } = sure(await app.grade(request, calmRun()));
    const [report = ''] = written.sheets;
    await stage.excel(async (context, list) => {
      context.workbook.worksheets.getItem(report).delete();
      list.delete();
      await context.sync();
    });
    expect(codesOf(await app.showSheet(written))).toEqual(['no-own-sheet']);
    expect(codesOf(await app.showColumns(written))).toEqual(['columns-gone']);
    expect(codesOf(await app.selectRows(request.source, [0]))).toEqual(['list-gone']);
  });
});

describe('a tier set by hand', () => {
  it('holds at the next run, survives in cells, and is cleared again', async () => {
    await open();
    await stage.put(customers(20), { table: '客户表' });
    const computed = sure(await app.preview(await guessedRequest(app, scheme), calmRun())).graded.tier[3];
    const name = scheme.tiers[computed === 0 ? 1 : 0]?.name ?? '';
    sure(await app.saveOverride({ customer: '客户4', tier: name, reason: '战略伙伴' }, calmRun()));
    expect(sure(await app.overrides()).get('客户4')).toEqual({ tier: name, reason: '战略伙伴', date: TODAY });
    await stage.excel(async (context, sheet) => {
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    });
    const held = sure(await app.preview(await guessedRequest(app, scheme), calmRun())).graded;
    expect(held.tiers[held.tier[3] ?? -1]?.name).toBe(name);
    expect(held.computed?.[3]).toBe(computed);
    sure(await app.saveOverride({ customer: '客户4', tier: null, reason: '' }, calmRun()));
    expect(sure(await app.overrides()).size).toBe(0);
  });
});

describe('the sample', () => {
  it.each(['zh-CN', 'en-US'] as const)('is found and graded at once, and taken back (%s)', async (locale) => {
    await open({ locale });
    const before = snapshot(stage);
    const written = sure(await app.insertSample(calmRun()));
    const outcome = sure(
      await app.grade(await guessedRequest(app, presetScheme('tiancheng', locale)), calmRun()),
    );
    expect(outcome.graded.report.graded).toBe(24);
    expect(outcome.graded.report.tiers.every(({ count }) => count > 0)).toBe(true);
    sure(await app.restore(outcome.written));
    sure(await app.restore(written));
    expect(snapshot(stage)).toEqual(before);
  });
});

describe('the scorecard sheet', () => {
  it('is not written over when somebody changed it since it was read', async () => {
    await open();
    sure(await app.saveScheme(scheme, calmRun(), null));
    const read = sure(await app.readScheme());
    const expected = read && fingerprint(read);
    await stage.excel(async (context) => {
      context.workbook.tables.getItem('Tiers').getDataBodyRange().getCell(0, 1).values = [[88]];
      await context.sync();
    });
    const changed = { ...scheme, name: '我的评分卡' };
    expect(codesOf(await app.saveScheme(changed, calmRun(), expected))).toEqual(['scheme-changed']);
    expect(sure(await app.readScheme())?.tiers[0]?.cut).toBe(88);
    sure(await app.saveScheme(changed, calmRun()));
    expect(sure(await app.readScheme())).toEqual(changed);
  });
});

describe('a row explained', () => {
  it('tells the tier before, where a run noted one', async () => {
    let today = TODAY;
    await open({ today: () => today });
    await stage.put(customers(20), { table: '客户表' });
    const explained = async () => sure(await app.explainRow(await guessedRequest(app, scheme), 0, calmRun()));
    const grade = async (columns: readonly string[]): Promise<void> => {
      sure(await app.grade(await guessedRequest(app, scheme, { columns }), calmRun()));
    };
    const first = await explained();
    expect([first?.name, first?.before]).toEqual([null, null]);
    await grade(['tier']);
    expect((await explained())?.before).toBeNull();
    await grade(['tier', 'previous']);
    expect((await explained())?.before).toEqual({ tier: null });
    today += 90;
    await grade(['tier', 'previous']);
    expect((await explained())?.before).toEqual({ tier: first?.tier });
  });
});

describe('the last run', () => {
  it('says when to review, and whether the scorecard has changed since', async () => {
    let today = TODAY;
    await open({ today: () => today });
    await stage.put(customers(20), { table: '客户表' });
    const first = await guessedRequest(app, scheme);
    expect(app.lastRun(first.source, scheme)).toBeNull();
    sure(await app.grade(first, calmRun()));
    const { source } = await guessedRequest(app, scheme);
    // Six months after 2026-01-05.
    expect(app.lastRun(source, scheme)).toMatchObject({
      date: TODAY,
      nextReview: 46_208,
      due: false,
      older: false,
    });
    today = 46_208;
    const changed = {
      ...scheme,
      tiers: scheme.tiers.map((tier, i) => (i === 0 ? { ...tier, cut: 91 } : tier)),
    };
    expect(app.lastRun(source, changed)).toMatchObject({ due: true, older: true });
  });
});

describe('frozen cut points', () => {
  it('keep every score though the list changes, and go again', async () => {
    await open();
    sure(await app.insertSample(calmRun()));
    const rfm = presetScheme('rfm-10', 'zh-CN');
    const request = await guessedRequest(app, rfm);
    const before = sure(await app.preview(request, calmRun())).graded;
    const frozen = sure(await app.freeze(request, calmRun()));
    expect('cuts' in frozen && frozen.cuts?.recency).toHaveLength(4);
    expect(sure(await app.preview({ ...request, scheme: frozen }, calmRun())).graded.score).toEqual(
      before.score,
    );
    expect(await app.unfreeze(frozen)).toEqual(rfm);
    sure(await app.saveScheme(frozen, calmRun()));
    expect(sure(await app.readScheme())).toEqual(frozen);
  });
});
