import { afterEach, describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, codesOf, guessedRequest, openStage, snapshot, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

type Hands = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

async function open(prepare: Hands, table?: string): Promise<void> {
  stage = await openStage({ locale: 'zh-CN' });
  await stage.put(customers(5), table === undefined ? {} : { table });
  await stage.excel(async (context, sheet) => {
    prepare(context, sheet);
    await context.sync();
  });
}

async function refused(): Promise<readonly string[]> {
  const before = snapshot(stage);
  const codes = codesOf(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
  expect(snapshot(stage)).toEqual(before);
  return codes;
}

describe('a place that is taken: a code, and nothing half-written', () => {
  it('the sheet is full to the right', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.excel(async (context, sheet) => {
      const rows = customers(5);
      sheet.getRangeByIndexes(0, 16_384 - 7, rows.length, 7).values = rows.map((row) =>
        row.map((cell) => cell ?? ''),
      );
      sheet.getRangeByIndexes(1, 16_384 - 6, 1, 1).select();
      await context.sync();
    });
    expect(await refused()).toEqual(['no-room-right']);
  });

  it('the list is as wide as a sheet; on a new sheet there is room', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(3));
    await stage.excel(async (context, sheet) => {
      const others = Array.from({ length: 16_384 - 8 }, (_none, i) => `其他${String(i)}`);
      sheet.getRangeByIndexes(0, 7, 1, others.length).values = [others];
      sheet.getRange('XFD1').values = [['末列']];
      await context.sync();
    });
    const request = await guessedRequest(stage.app, scheme);
    expect([request.source.headers.length, request.source.headers.at(-1)]).toEqual([16_384, '末列']);
    expect(codesOf(await stage.app.grade(request, calmRun()))).toEqual(['no-room-right']);
    const write = { ...request.write, place: 'new-sheet' } as const;
    expect((await stage.app.grade({ ...request, write }, calmRun())).ok).toBe(true);
  });

  it('another table touches the list', async () => {
    await open((_context, sheet) => {
      sheet.getRange('I1:J3').values = [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('I1:J3', true).name = '邻表';
    }, '客户表');
    expect(await refused()).toEqual(['cells-in-the-way']);
  });

  it('a formula spills into the way', async () => {
    await open((_context, sheet) => (sheet.getRange('J2').formulas = [['=SEQUENCE(3)']]));
    expect(await refused()).toEqual(['cells-in-the-way']);
  });

  it('a table of the user has the name of one of ours', async () => {
    await open((context) => {
      const other = context.workbook.worksheets.add('别的');
      other.getRange('A1:A2').values = [['a'], [1]];
      other.tables.add('A1:A2', true).name = 'TierwiseRuns';
    });
    expect(await refused()).toEqual(['table-name-taken']);
  });
});

describe('a name that is taken or too long is gone around', () => {
  it('sheets of ours get a free name, in any case', async () => {
    await open((context) => {
      context.workbook.worksheets.add('客户分级报告');
      context.workbook.worksheets.add('评分卡');
    });
    const { written } = sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    expect(written.sheets).toEqual(['客户分级报告 2', '评分卡 2', '等级复核']);
    const again = sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    expect(again.written.sheets).toEqual(['客户分级报告 2', '等级复核']);
  });

  it('a profile of a customer with a very long name, full of characters that sheets refuse', async () => {
    const rows = customers(5);
    const name = `甲/乙:丙*[丁]?${'很长的名字'.repeat(20)}`;
    (rows[1] as unknown[])[0] = name;
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(rows, { table: '客户表' });
    const request = await guessedRequest(stage.app, scheme);
    const [sheet = ''] = sure(
      (await stage.app.writeInsight?.({ request, staff: null }, { kind: 'profile', row: 0 }, calmRun())) ?? {
        ok: false,
        issues: [],
      },
    ).sheets;
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect((await stage.values('A1', sheet)).flat()).toEqual([`客户档案：${name}`]);
  });

  it('a header that the user has already', async () => {
    await open((_context, sheet) => (sheet.getRange('G1').values = [['得分']]));
    const abc = { ...presetScheme('abc-80-95', 'zh-CN'), valueColumn: '月均销量' };
    const request = await guessedRequest(stage.app, abc, { columns: ['score', 'tier'] });
    sure(await stage.app.grade(request, calmRun()));
    const headers = (await stage.values('A1:J1')).flat();
    expect(new Set(headers.filter((text) => text !== '')).size).toBe(
      headers.filter((text) => text !== '').length,
    );
  });
});
