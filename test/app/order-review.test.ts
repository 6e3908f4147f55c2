import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { Cell, Scheme } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../src/host/opc/save-workbook.ts';
import { customers } from '../support/customers.ts';
import { LATER } from '../support/scenario.ts';
import { calmRun, codesOf, guessedRequest, openStage, sure, TODAY, type Stage } from '../support/stage.ts';

let stage: Stage;
let day = TODAY;
afterEach(() => {
  stage.close();
  day = TODAY;
});
const SHEET = '分级客户名单';
/** Tens of thousands of cells on a busy machine. */
const SLOW = 120_000;
const COLUMNS = ['rfm', 'tier', 'why', 'strategy', 'previous', 'movement'];
const rfm = presetScheme('rfm-orders-10', 'zh-CN');

/** Orders of a half-year before a day: the first customers buy often and lately, the last ones long ago. */
function orders(names: readonly string[], before: number): Cell[][] {
  const rows = names.flatMap((name, at) =>
    Array.from({ length: Math.max(1, 12 - at) }, (_none, i): Cell[] => [
      name,
      before - 1 - at * 9 - i * 3,
      500 + 40 * (names.length - at) + i,
    ]),
  );
  return [['客户编号', '下单日期', '订单金额'], ...rows];
}

const NAMES = Array.from({ length: 12 }, (_none, i) => `C${String(i + 1).padStart(3, '0')}`);

async function open(rows: readonly (readonly Cell[])[]): Promise<Required<App>> {
  stage = await openStage({ locale: 'zh-CN', today: () => day });
  await stage.put(rows, { table: '订单' });
  await toList((sheet) => asDates(sheet.getRange('B:B')));
  return stage.app as Required<App>;
}

function asDates(range: Excel.Range): void {
  // One format for the whole range is a documented short form that the types do not know.
  range.numberFormat = 'yyyy-mm-dd' as unknown as string[][];
}

/** Goes to the list, as a person would, after changing something on its sheet. */
function toList(change: (sheet: Excel.Worksheet) => void = () => undefined, cell = 'A2'): Promise<void> {
  return stage.excel(async (context, sheet) => {
    change(sheet);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}

/** The orders of the sheet replaced, as a new export is pasted over the old one. */
function replaceOrders(rows: readonly (readonly Cell[])[]): Promise<void> {
  return toList((sheet) => {
    const table = sheet.tables.getItem('订单');
    table.getDataBodyRange().clear('Contents');
    const range = sheet.getRangeByIndexes(0, 0, rows.length, 3);
    table.resize(range);
    range.values = rows.map((row) => row.map((cell) => cell ?? ''));
  });
}

async function grade(
  scheme: Scheme = rfm,
  write: Parameters<typeof guessedRequest>[2] = { columns: COLUMNS },
): Promise<void> {
  await toList();
  sure(await stage.app.grade(await guessedRequest(stage.app, scheme, write), calmRun()));
}

type Line = Readonly<Record<string, unknown>>;

/** The customers sheet by customer. */
async function listed(sheet = SHEET): Promise<ReadonlyMap<string, Line>> {
  const cells = await stage.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const [header = [], ...rows] = cells;
  return new Map(
    rows.map((row) => [String(row[0]), Object.fromEntries(row.map((cell, i) => [String(header[i]), cell]))]),
  );
}

async function reviewed(): Promise<string> {
  const sheet = stage.node.host.workbook.sheets.find(({ name }) => name === '等级复核');
  const used = sheet?.cells.used(false);
  const texts: unknown[] = [];
  for (let row = 0; row < (used?.rows ?? 0); row += 1)
    for (let column = 0; column < (used?.columns ?? 0); column += 1)
      texts.push(sheet?.cells.value(row, column));
  return Promise.resolve(texts.filter((cell) => cell !== null).join('|'));
}

const settings = (): unknown => new Map(stage.node.host.workbook.settings);

describe('a second grading of orders', () => {
  it('moves the old tiers to the previous tier, names the new and the lost, and reviews them', async () => {
    const app = await open(orders(NAMES, TODAY));
    await grade();
    const before = await listed();
    expect([...before.keys()].sort()).toEqual(NAMES);
    expect([...before.values()].every((line) => line['上次等级'] === '')).toBe(true);
    day = LATER;
    const now = [...NAMES.slice(2).reverse(), 'C013'];
    await replaceOrders(orders(now, LATER));
    await grade();
    const after = await listed();
    expect([...after.keys()].sort()).toEqual([...NAMES, 'C013'].sort());
    for (const name of NAMES) expect(after.get(name)?.['上次等级']).toBe(before.get(name)?.['等级']);
    expect(after.get('C013')).toMatchObject({ 上次等级: '', 等级变动: '+ 新增' });
    expect(after.get('C001')).toMatchObject({ 等级: '', 等级变动: '− 流失' });
    const moved = [...after.values()].map((line) => line['等级变动']);
    expect(moved).toContain('▲ 升级');
    expect(moved).toContain('▼ 降级');
    expect(await reviewed()).toContain('本次未评定客户（2）|客户|上次|本次|金额|C001|');
    await toList();
    const request = await guessedRequest(app, rfm);
    const review = sure(await app.review(request.source, calmRun()));
    expect(review.list.name).toBe('TierwiseCustomers');
    const lost = sure(await app.moves(request, review.left, calmRun()));
    expect(lost.map(({ customer, to }) => [customer, to])).toEqual([
      ['C001', null],
      ['C002', null],
    ]);
    expect(app.lastRun(request.source, rfm)?.date).toBe(LATER);
  });

  it('changes nothing when it is run again on the same day', async () => {
    await open(orders(NAMES, TODAY));
    await grade();
    day = LATER;
    await replaceOrders(orders([...NAMES.slice(2).reverse(), 'C013'], LATER));
    await grade();
    const [list, review] = [await listed(), await reviewed()];
    await grade();
    expect(await listed()).toEqual(list);
    expect(await reviewed()).toBe(review);
    day = LATER + 90;
    await grade();
    const later = await listed();
    expect(later.has('C001')).toBe(false);
    expect([...later.values()].every((line) => line['等级变动'] === '= 不变')).toBe(true);
  });

  it('finds them again in the saved file, sorted and with renamed columns, and takes all back', async () => {
    await open(orders(NAMES, TODAY));
    await grade();
    const before = await listed();
    await stage.excel(async (context) => {
      const table = context.workbook.tables.getItem('TierwiseCustomers');
      table.sort.apply([{ key: 0, ascending: false }]);
      table.getHeaderRowRange().getCell(0, 2).values = [['本期等级']];
      table.worksheet.name = '我的客户';
      await context.sync();
    });
    const opened = openWorkbook(saveWorkbook(stage.node.host.workbook), 'orders.xlsx');
    stage.close();
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    day = LATER;
    stage = await openStage({ locale: 'zh-CN', today: () => day, workbook: opened.workbook });
    const app = stage.app as Required<App>;
    const was = [await listed('我的客户'), await reviewed(), settings()];
    await toList();
    const written = sure(
      await app.grade(await guessedRequest(app, rfm, { columns: COLUMNS }), calmRun()),
    ).written;
    const after = await listed('我的客户');
    for (const name of NAMES) expect(after.get(name)?.['上次等级']).toBe(before.get(name)?.['等级']);
    sure(await app.restore(written));
    expect([await listed('我的客户'), await reviewed(), settings()]).toEqual(was);
  });

  it('keeps the customers of two lists apart', async () => {
    await open(orders(NAMES, TODAY));
    await grade();
    await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.add('另一份');
      const rows = orders(NAMES.slice(0, 6), TODAY);
      const range = sheet.getRangeByIndexes(0, 0, rows.length, 3);
      range.values = rows.map((row) => row.map((cell) => cell ?? ''));
      asDates(sheet.getRange('B:B'));
      sheet.tables.add(range, true).name = '订单二';
      sheet.activate();
      sheet.getRange('A2').select();
      await context.sync();
    });
    sure(await stage.app.grade(await guessedRequest(stage.app, rfm, { columns: COLUMNS }), calmRun()));
    expect((await listed()).size).toBe(12);
    const second = await listed(`${SHEET} 2`);
    expect(second.size).toBe(6);
    expect([...second.values()].every((line) => line['上次等级'] === '')).toBe(true);
  });

  it('means the orders while their graded customers are in front, which no order method can grade', async () => {
    const app = await open(orders(NAMES, TODAY));
    await grade();
    await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.activate();
      sheet.getUsedRange().getCell(2, 0).select();
      await context.sync();
    });
    const { source, ownSheet } = sure(await app.look(rfm));
    expect([source.name, ownSheet]).toEqual(['订单', SHEET]);
    const other = presetScheme('abc-80-95', 'zh-CN');
    expect(await app.look(other)).toMatchObject({ ok: true, value: { ownSheet: null } });
  });

  it('holds tiers set by hand, for the customer of the order that is selected', async () => {
    const app = await open(orders(NAMES, TODAY));
    await grade();
    await toList(undefined, 'A20');
    const asked = await guessedRequest(app, rfm, { columns: COLUMNS });
    const row = asked.source.selectedRow ?? -1;
    const explained = sure(await app.explainRow(asked, row, calmRun()));
    expect(explained?.customer).toBe('C002');
    const best = rfm.tiers.find(({ name }) => name !== explained?.tier)?.name ?? '';
    sure(await app.saveOverride({ customer: 'C002', tier: best, reason: '战略' }, calmRun()));
    day = LATER;
    await grade();
    expect((await listed()).get('C002')).toMatchObject({ 等级: best, 上次等级: explained?.tier });
  });

  it('are explained from a row of the sheet of graded customers, wherever it was moved or sorted to', async () => {
    const app = await open(orders(NAMES, TODAY));
    await grade();
    const go = (cell: string, sheet = SHEET): Promise<void> =>
      stage.excel(async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        context.workbook.worksheets.getItem(sheet).getRange(cell).select();
        await context.sync();
      });
    await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
      sheet.getRange('1:3').insert('Down');
      await context.sync();
    });
    const asked = await guessedRequest(app, rfm, { columns: COLUMNS });
    const selected = async () => app.explainRow(asked, null, calmRun());
    await go('C6');
    const explained = sure(await selected());
    expect([explained?.customer, explained?.tier]).toEqual(['C011', (await listed()).get('C011')?.['等级']]);
    expect(explained).toEqual(sure(await app.explainRow(asked, explained?.row ?? -1, calmRun())));
    await go('A4');
    expect(sure(await selected())).toBeNull();
    await go('A1', '客户分级报告');
    expect(codesOf(await selected())).toEqual(['own-sheet']);
    const look = sure(await app.look(rfm, asked.source.id));
    expect([look.ownSheet, look.source.name]).toEqual(['客户分级报告', '订单']);
    await stage.excel(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A6').values = [['C099']];
      await context.sync();
    });
    await go('A6');
    expect(await selected()).toEqual({ ok: false, issues: [{ code: 'no-purchase', customer: 'C099' }] });
  });
});

describe('a customer list graded on a new sheet', () => {
  it('moves the old tiers too, and leaves the list untouched', async () => {
    const scheme = presetScheme('tiancheng', 'zh-CN');
    const write = { columns: ['score', 'tier', 'previous', 'movement'], place: 'new-sheet' } as const;
    stage = await openStage({ locale: 'zh-CN', today: () => day });
    const rows = customers(20);
    await stage.put(rows, { table: '客户表' });
    await grade(scheme, write);
    const before = await listed();
    day = LATER;
    await stage.excel(async (context, sheet) => {
      sheet.getRange('B2').values = [[12]];
      await context.sync();
    });
    await grade(scheme, write);
    const after = await listed();
    for (const [name, line] of before) expect(after.get(name)?.['上次等级']).toBe(line['等级']);
    expect((await stage.values('A1:H1')).flat()).toEqual([...(rows[0] ?? []), '']);
    await toList();
    const asked = await guessedRequest(stage.app, scheme, write);
    const explained = sure(await stage.app.explainRow(asked, 0, calmRun()));
    const tier = before.get(explained?.customer ?? '')?.['等级'];
    expect([explained?.name, explained?.before]).toEqual([null, { tier }]);
  });

  it('loses no tier of before where Excel refuses to show the sheet on which they are', async () => {
    const scheme = presetScheme('tiancheng', 'zh-CN');
    const write = { columns: ['tier', 'previous'], place: 'new-sheet' } as const;
    stage = await openStage({ locale: 'zh-CN', today: () => day });
    await stage.put(customers(5), { table: '客户表' });
    await grade(scheme, write);
    const before = await listed();
    day = LATER;
    await toList();
    const asked = await guessedRequest(stage.app, scheme, write);
    const { faults, traffic } = stage.node.host;
    for (let index = 0; index < 8; index += 1) {
      traffic.reset();
      faults.at(index, { kind: 'refuse', code: 'InvalidReference' });
      const outcome = await stage.app.grade(asked, calmRun());
      faults.clear();
      if (!outcome.ok) continue;
      const after = await listed();
      for (const [name, line] of before)
        expect(after.get(name)?.['上次等级'], `request ${String(index)}`).toBe(line['等级']);
      sure(await stage.app.restore(outcome.value.written));
    }
  });

  it(
    'is graded again when its sheet is more than Excel answers at once',
    async () => {
      const scheme = presetScheme('tiancheng', 'zh-CN');
      const write = { columns: ['tier', 'why', 'next', 'strategy', 'previous'], place: 'new-sheet' } as const;
      stage = await openStage({ locale: 'zh-CN', today: () => day });
      await stage.put(customers(12_000), { table: '客户表' });
      await grade(scheme, write);
      day = LATER;
      await grade(scheme, write);
      const after = await listed();
      expect(after.size).toBe(12_000);
      expect([...after.values()].every((line) => line['上次等级'] === line['等级'])).toBe(true);
    },
    SLOW,
  );
});
