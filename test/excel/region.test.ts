import { afterEach, describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, codesOf, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

async function open(at: string, change: (sheet: Excel.Worksheet) => void = () => undefined): Promise<void> {
  stage = await openStage({ locale: 'zh-CN' });
  await stage.put(customers(9));
  await stage.excel(async (context, sheet) => {
    change(sheet);
    sheet.getRange(at).select();
    await context.sync();
  });
}

describe('a blank cell that touches a list', () => {
  it.each(['H3', 'A11', 'H11', 'H:H', '11:11', 'D5'])('%s means the list, which is graded', async (at) => {
    await open(at, (sheet) => sheet.getRange('D5').clear());
    const { source } = sure(await stage.app.look(scheme));
    expect([source.address, source.selectedRow]).toEqual(['Sheet1!A1:G10', { H3: 1, D5: 3 }[at] ?? null]);
    sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    expect((await stage.values('H1:I1'))[0]).toEqual(['得分', '等级']);
  });

  it('is nothing where it touches none', async () => {
    await open('C20');
    expect(codesOf(await stage.app.look(scheme))).toEqual(['nothing-selected']);
  });
});

describe('rows below a list of plain cells', () => {
  it('are named where a blank row parts them from it, since they are not graded', async () => {
    await open('B2', (sheet) => sheet.getRange('A6:G6').clear());
    const { graded, issues } = sure(
      await stage.app.preview(await guessedRequest(stage.app, scheme), calmRun()),
    );
    expect(graded.count).toBe(4);
    expect(issues).toContainEqual({ code: 'rows-below', address: 'Sheet1!A7:G10' });
  });

  it.each([
    ['the headers', 'B1', 'A2:G2', 'A3:G10'],
    ['a customer', 'B6', 'A2:G2', 'A3:G10'],
    ['a customer, below two blank rows', 'B6', 'A2:G3', 'A4:G10'],
  ])('are named where it parts all of them from the headers, at %s', async (_what, at, blank, address) => {
    await open(at, (sheet) => sheet.getRange(blank).clear());
    const looked = await stage.app.look(scheme);
    expect(looked).toEqual({ ok: false, issues: [{ code: 'rows-below', address: `Sheet1!${address}` }] });
  });

  it('are not, where what stands above them is only a title', async () => {
    await open('B6', (sheet) => {
      sheet.getRange('A1:G2').clear();
      sheet.getRange('A1').values = [['客户名单']];
    });
    expect(codesOf(await stage.app.look(scheme))).toEqual(['no-header']);
  });

  it.each([
    ['a note', (sheet: Excel.Worksheet) => void (sheet.getRange('A13').values = [['来源：ERP']])],
    ['a table', (sheet: Excel.Worksheet) => void sheet.tables.add('A1:G8', true)],
  ])('are none where %s is there', async (_what, change) => {
    await open('B2', change);
    expect(sure(await stage.app.look(scheme)).source.below).toBeNull();
  });
});
