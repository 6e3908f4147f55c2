import { describe, expect, it } from 'vitest';

import { bench } from './excel.ts';

describe('data validation', () => {
  const { run, code, fill } = bench();

  it('keeps a list with its hint and tells which cells break it', async () => {
    await fill([['是'], ['maybe'], ['']], 'A1:A3');
    await run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      dataValidation.prompt = { message: '选一个', showPrompt: true, title: '' };
      dataValidation.errorAlert = { message: '只能选', showAlert: true, style: 'Warning', title: '' };
      await context.sync();
    });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const whole = sheet
        .getRange('A1:A3')
        .dataValidation.load('rule,type,prompt,errorAlert,valid,ignoreBlanks');
      const good = sheet.getRange('A1').dataValidation.load('valid');
      const bad = sheet.getRange('A2').dataValidation.load('valid');
      const beyond = sheet.getRange('A3:A4').dataValidation.load('type,rule');
      const none = sheet.getRange('C1').dataValidation.load('type');
      await context.sync();
      expect(whole.toJSON()).toMatchObject({
        rule: { list: { inCellDropDown: true, source: '是,否' } },
        type: 'List',
        prompt: { message: '选一个', showPrompt: true },
        errorAlert: { style: 'Warning', message: '只能选' },
        valid: null,
        ignoreBlanks: true,
      });
      expect([good.valid, bad.valid, beyond.type, beyond.rule, none.type]).toEqual([
        true,
        false,
        'Inconsistent',
        null,
        'None',
      ]);
    });
  });

  it('takes a range as source and checks numbers', async () => {
    await fill([['A'], ['B']], 'E1:E2');
    await fill(
      [
        ['b', 5],
        ['c', 11],
      ],
      'A1:B2',
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('E1:E2') },
      };
      sheet.getRange('B1:B2').dataValidation.rule = {
        wholeNumber: { operator: 'Between', formula1: 1, formula2: 10 },
      };
      await context.sync();
      const cells = ['A1', 'A2', 'B1', 'B2'].map((cell) =>
        sheet.getRange(cell).dataValidation.load('valid,rule'),
      );
      await context.sync();
      expect(cells.map((cell) => cell.valid)).toEqual([true, false, true, false]);
      expect(cells[0]?.rule.list?.source).toBe('=Sheet1!$E$1:$E$2');
    });
  });

  it('replaces and clears the rule of a part only', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      sheet.getRange('A4').dataValidation.rule = { decimal: { operator: 'GreaterThan', formula1: 0 } };
      sheet.getRange('A6:A7').dataValidation.clear();
      const types = ['A1', 'A4', 'A5', 'A6', 'A8', 'A1:A3'].map((cell) =>
        sheet.getRange(cell).dataValidation.load('type'),
      );
      await context.sync();
      expect(types.map((cell) => cell.type)).toEqual(['List', 'Decimal', 'List', 'None', 'List', 'List']);
    });
  });

  it('refuses two kinds at once, an endless list and a protected sheet', async () => {
    const set = (sheet: Excel.Worksheet, rule: object): void => {
      sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
    };
    expect(
      await code((_, sheet) => set(sheet, { list: { source: 'a' }, custom: { formula: '=TRUE' } })),
    ).toBe('InvalidArgument');
    expect(await code((_, sheet) => set(sheet, { list: { source: 'x'.repeat(256) } }))).toBe(
      'InvalidArgument',
    );
    await code((_, sheet) => sheet.protection.protect());
    expect(await code((_, sheet) => set(sheet, { list: { source: 'a' } }))).toBe('AccessDenied');
  });
});
