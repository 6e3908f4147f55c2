import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { LATER } from '../support/scenario.ts';
import { calmRun, guessedRequest, openStage, snapshot, sure, TODAY, type Stage } from '../support/stage.ts';

let stage: Stage;
let day = TODAY;
afterEach(() => {
  stage.close();
  day = TODAY;
});
const scheme = presetScheme('tiancheng', 'zh-CN');
const KINDS = [
  ['a table', { table: '客户表' }],
  ['plain cells', {}],
] as const;

async function edit(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await stage.excel(async (context, sheet) => {
    change(sheet);
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
}

async function grade(write: Parameters<typeof guessedRequest>[2] = {}) {
  await edit(() => undefined);
  return sure(await stage.app.grade(await guessedRequest(stage.app, scheme, write), calmRun()));
}

async function open(how: { readonly table?: string }, write = {}): Promise<void> {
  stage = await openStage({ locale: 'zh-CN', today: () => day });
  await stage.put(customers(20), how);
  await grade(write);
  day = LATER;
}

/** The tiers of some rows, how often each. */
async function tiersOf(address: string): Promise<Readonly<Record<string, number>>> {
  const counts = new Map<string, number>();
  for (const [tier] of await stage.values(address))
    counts.set(String(tier), (counts.get(String(tier)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

async function deleted(): Promise<Readonly<Record<string, number>>> {
  const { source } = await guessedRequest(stage.app, scheme);
  return sure(await (stage.app as Required<App>).review(source, calmRun())).deleted;
}

/** Lines of the review sheet. */
function reviewed(): readonly string[] {
  const cells = stage.node.host.workbook.sheets.find(({ name }) => name === '等级复核')?.cells;
  return Array.from({ length: 80 }, (_none, row) =>
    Array.from({ length: 12 }, (_one, column) => String(cells?.value(row, column) ?? '')).join('|'),
  );
}

const gone = 'A4:M6';

describe.each(KINDS)('customers deleted from %s since the last grading', (_kind, how) => {
  it('are counted by their tiers in matrix, list, log and pane; nothing changes on the same day', async () => {
    await open(how);
    const were = await tiersOf('I4:I6');
    await edit((sheet) => sheet.getRange(gone).delete('Up'));
    await grade();
    expect(await deleted()).toEqual(were);
    const lines = reviewed();
    for (const [tier, count] of Object.entries(were))
      expect(lines).toContainEqual(
        expect.stringContaining(`${String(count)} 个客户（所在的行或等级已删除）|${tier}|（本次无等级）`),
      );
    expect(lines).toContainEqual(expect.stringContaining('本次未评定客户（3）'));
    expect(lines[6]?.split('|').slice(7, 11)).toEqual(['0', '0', '0', '3']);
    const once = snapshot(stage);
    await grade();
    expect(snapshot(stage)).toEqual(once);
    await edit((sheet) => sheet.getRange('A2:M2').delete('Up'));
    await grade();
    expect(Object.values(await deleted()).reduce((sum, count) => sum + count, 0)).toBe(4);
    day += 90;
    await grade();
    expect(await deleted()).toEqual({});
  });
});

describe('nobody is called deleted', () => {
  const silent: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    [
      'sorted',
      (sheet) => void sheet.getRange('A1:M21').sort.apply([{ key: 6, ascending: false }], false, true),
    ],
    ['added to', (sheet) => void (sheet.getRange('A22:G22').values = [['新客户', 1, 0.1, 2, 3, 4, 500]])],
    ['changed in its tiers by hand', (sheet) => void (sheet.getRange('I4').values = [['我的等级']])],
    [
      'given another tier by hand',
      (sheet) => void (sheet.getRange('I2:I6').values = Array.from({ length: 5 }, () => ['VIP客户'])),
    ],
  ];
  it.each(silent)('where the list was %s', async (_what, change) => {
    await open({});
    await edit(change);
    await grade();
    expect(await deleted()).toEqual({});
    expect(reviewed().join()).not.toContain('已从名单中删除');
  });

  it('where the grading before went to a sheet of its own, which names them', async () => {
    await open({ table: '客户表' }, { place: 'new-sheet' });
    await edit((sheet) => sheet.getRange(gone).delete('Up'));
    await grade({ place: 'new-sheet' });
    expect(await deleted()).toEqual({});
    expect(reviewed()).toContainEqual(expect.stringContaining('客户3|'));
  });
});

describe('restoring', () => {
  it('brings back what is known of the grading before', async () => {
    await open({ table: '客户表' });
    await edit((sheet) => sheet.getRange(gone).delete('Up'));
    const before = snapshot(stage);
    const { written } = await grade();
    sure(await stage.app.restore(written));
    expect(snapshot(stage)).toEqual(before);
    await grade();
    expect(Object.values(await deleted()).reduce((sum, count) => sum + count, 0)).toBe(3);
  });
});
