import { afterEach, describe, expect, it } from 'vitest';
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
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

async function graded(kind: { readonly table?: string }, today?: () => number): Promise<void> {
  stage = await openStage({ locale: 'zh-CN', ...(today === undefined ? {} : { today }) });
  await stage.put(customers(30), kind);
  await again();
}

async function again() {
  return sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
}

const kinds = [
  ['table', { table: '客户表' }],
  ['region', {}],
] as const;

describe.each(kinds)('a second run over a %s', (_name, kind) => {
  it('with the same input changes nothing', async () => {
    await graded(kind);
    const first = snapshot(stage);
    await again();
    expect(snapshot(stage)).toEqual(first);
  });

  it('finds its columns after they were renamed and the list was moved and sorted', async () => {
    await graded(kind);
    await stage.excel(async (context, sheet) => {
      sheet.getRange('H1').values = [['我的得分']];
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('C3').select();
      await context.sync();
    });
    const { written } = await again();
    expect(written.columns.map(({ address }) => address)).toEqual(
      ['I', 'J', 'K', 'L', 'M'].map((c) => `Sheet1!${c}2:${c}32`),
    );
    expect((await stage.values('B2:N2'))[0]).toEqual([
      '客户',
      '月均销量',
      '销售额增长',
      '网络覆盖',
      '忠诚度',
      '发展前景',
      '年销售额',
      '我的得分',
      '等级',
      '服务策略',
      '上次等级',
      '等级变动',
      '',
    ]);
  });

  it('keeps the look that the user gave to our columns', async () => {
    await graded(kind);
    await stage.excel(async (context, sheet) => {
      sheet.getRange('H2:H31').numberFormat = '0.000' as unknown as string[][];
      sheet.getRange('I2').format.fill.color = '#FFFF00';
      sheet.getRange('I:I').format.columnWidth = 99;
      await context.sync();
    });
    const before = snapshot(stage);
    await again();
    expect(snapshot(stage)).toEqual(before);
  });

  it('on a later day moves the old tiers to the previous ones and says who moved', async () => {
    let today = TODAY;
    await graded(kind, () => today);
    const old = (await stage.values('I2:I31')).flat();
    today += 90;
    await stage.excel(async (context, sheet) => {
      sheet.getRange('B2').values = [[12]];
      sheet.getRange('B2').select();
      await context.sync();
    });
    await again();
    expect((await stage.values('K2:K31')).flat()).toEqual(old);
    const moved = (await stage.values('L2:L31')).flat();
    expect(moved[0]).toBe('▲ 升级');
    expect(new Set(moved.slice(1))).toEqual(new Set(['= 不变']));
  });

  it('is taken back whole by restore, and so is the first', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(30), kind);
    const untouched = snapshot(stage);
    const first = await again();
    const graded1 = snapshot(stage);
    await stage.excel(async (context, sheet) => {
      sheet.getRange('B3').values = [[12]];
      await context.sync();
    });
    const second = await again();
    sure(await stage.app.restore(second.written));
    await stage.excel(async (context, sheet) => {
      sheet.getRange('B3').values = [[customers(30)[2]?.[1] ?? '']];
      await context.sync();
    });
    expect(snapshot(stage)).toEqual(graded1);
    sure(await stage.app.restore(first.written));
    expect(snapshot(stage)).toEqual(untouched);
  });

  it('brings back by restore what people typed into our columns: formulas as formulas, texts as texts', async () => {
    await graded(kind);
    await stage.excel(async (context, sheet) => {
      sheet.getRange('H20').formulas = [['=1+1']];
      sheet.getRange('H21').values = [["'=1+1"]];
      sheet.getRange('H22').values = [["'007"]];
      await context.sync();
    });
    const typed = snapshot(stage);
    const { written } = await again();
    expect(snapshot(stage)).not.toEqual(typed);
    sure(await stage.app.restore(written));
    expect(snapshot(stage)).toEqual(typed);
  });
});

describe('texts from outside', () => {
  it('never become formulas, and ids keep their zeros', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      "'a",
      '\t=1',
      '00123',
      '2024-01-05',
      '<script>',
      'TRUE',
      '＝1',
      '1E5',
      '🏆',
      'x'.repeat(300),
    ];
    const rows = customers(hostile.length);
    hostile.forEach((name, i) =>
      (rows[i + 1] as unknown[]).splice(0, 1, /^[=+\-@'\t]/u.test(name) ? `'${name}` : `'${name}`),
    );
    await stage.put(rows);
    const names = (await stage.values('A2:A15')).flat();
    const evil = {
      ...scheme,
      tiers: scheme.tiers.map((tier, i) => ({
        ...tier,
        name: hostile[i] ?? tier.name,
        strategy: '=HYPERLINK("http://x")',
      })),
    };
    const request = await guessedRequest(stage.app, evil, { place: 'new-sheet' });
    const { written } = sure(await stage.app.grade(request, calmRun()));
    const [sheet = ''] = written.sheets;
    expect((await stage.values('A2:A15', sheet)).flat()).toEqual(names.map((name) => String(name).trim()));
    for (const { cells } of stage.node.host.workbook.sheets)
      for (let row = 0; row < 60; row += 1)
        for (let column = 0; column < 20; column += 1) expect(cells.formula(row, column)).toBeNull();
    expect(new Set((await stage.values('D2:D15', sheet)).flat())).toEqual(
      new Set(['=HYPERLINK("http://x")']),
    );
  });
});

describe('someone else at work', () => {
  it('a row sorted away between look and write is noticed and nothing is written', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(30), { table: '客户表' });
    const request = await guessedRequest(stage.app, scheme);
    let changed = false;
    const run = {
      signal: new AbortController().signal,
      onProgress: () => {
        if (changed) return;
        changed = true;
        stage.node.host.workbook.sheets[0]?.cells.setValue(3, 0, '别人改的');
      },
    };
    expect(codesOf(await stage.app.grade(request, run))).toEqual(['data-moved']);
    expect((await stage.values('H1:H3')).flat()).toEqual(['', '', '']);
  });
});
