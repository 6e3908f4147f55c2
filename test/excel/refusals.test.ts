import { afterEach, describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers, HEADERS } from '../support/customers.ts';
import { calmRun, codesOf, guessedRequest, openStage, snapshot, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

type Hands = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** Puts a list, prepares the sheet, looks and grades; the codes say at which of the two it was refused. */
async function refusedBy(
  cells: Parameters<Stage['put']>[0],
  prepare: Hands,
  table?: string,
): Promise<readonly string[]> {
  stage = await openStage({ locale: 'zh-CN' });
  await stage.put(cells, table === undefined ? {} : { table });
  await stage.excel(async (context, sheet) => {
    prepare(context, sheet);
    await context.sync();
  });
  const before = snapshot(stage);
  const look = await stage.app.look(scheme);
  const codes = look.ok
    ? codesOf(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()))
    : codesOf(look);
  expect(snapshot(stage)).toEqual(before);
  return codes;
}

const list = customers(5);
const nothing: Hands = () => undefined;

describe('what cannot be graded is refused with its code, and nothing is written', () => {
  it('no list: a blank sheet', async () => {
    expect(await refusedBy([['']], nothing)).toEqual(['nothing-selected']);
  });

  it('one filled cell', async () => {
    expect(await refusedBy([['客户']], (_context, sheet) => sheet.getRange('A1').select())).toEqual([
      'single-cell',
    ]);
  });

  it('several areas selected', async () => {
    expect(
      await refusedBy(list, () => {
        const [sheet] = stage.node.host.workbook.sheets;
        if (sheet !== undefined)
          sheet.selection = [0, 2].map((column) => ({ row: 0, column, rows: 3, columns: 1 }));
      }),
    ).toEqual(['several-areas']);
  });

  it('a chart selected', async () => {
    const codes = await refusedBy(list, () => {
      const { faults, traffic } = stage.node.host;
      // Excel's own answer when no cells are selected.
      faults.at(traffic.requests + 1, { kind: 'refuse', code: 'InvalidSelection' });
    });
    expect(codes).toEqual(['chart-selected']);
  });

  it('a table without customers', async () => {
    expect(await refusedBy([[...HEADERS]], nothing)).toEqual(['empty-table']);
  });

  it('no header row', async () => {
    expect(
      await refusedBy(
        [
          ['甲', 1, 2],
          ['乙', 3, 4],
          ['丙', 5, 6],
        ],
        nothing,
      ),
    ).toEqual(['no-header']);
  });

  it('no column with numbers', async () => {
    expect(
      await refusedBy(
        [
          ['客户', '地区'],
          ['甲', '北京'],
          ['乙', '上海'],
        ],
        nothing,
      ),
    ).toEqual(['no-numeric-column']);
  });

  it('a required column missing', async () => {
    const without = list.map((row) => [row[0] ?? '', row[5] ?? '', row[6] ?? '']);
    expect(await refusedBy(without, nothing)).toContain('column-missing');
  });

  it('a merged header', async () => {
    expect(await refusedBy(list, (_context, sheet) => sheet.getRange('B1:C1').merge(false))).toEqual([
      'merged-header',
    ]);
  });

  it('a protected sheet', async () => {
    expect(await refusedBy(list, (_context, sheet) => sheet.protection.protect())).toEqual([
      'sheet-protected',
    ]);
  });

  it('a protected workbook, when a sheet would be added', async () => {
    expect(await refusedBy(list, (context) => context.workbook.protection.protect())).toEqual([
      'workbook-protected',
    ]);
  });

  it('an active filter on a table', async () => {
    const codes = await refusedBy(
      list,
      (_context, sheet) =>
        sheet.tables.getItem('客户表').columns.getItemAt(0).filter.applyValuesFilter(['客户1', '客户2']),
      '客户表',
    );
    expect(codes).toEqual(['filter-active']);
  });

  it('cells in the way of the new columns', async () => {
    expect(await refusedBy(list, (_context, sheet) => (sheet.getRange('I3').values = [['留言']]))).toEqual([
      'cells-in-the-way',
    ]);
  });

  it('merged cells where the new columns would be, of which Excel would keep the first alone', async () => {
    const joined: Hands = (_context, sheet) => {
      sheet.name = "a,b 'c'!";
      sheet.getRange('H3:I5').merge();
    };
    expect(await refusedBy(list, joined)).toEqual(['merged-cells']);
    const outcome = await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun());
    expect(outcome).toEqual({
      ok: false,
      issues: [{ code: 'merged-cells', address: "'a,b ''c''!'!H3:I5" }],
    });
  });
});

describe('merged cells among the columns of the run before', () => {
  it('are refused, and graded once they are no longer merged', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(list);
    const grade = async () => stage.app.grade(await guessedRequest(stage.app, scheme), calmRun());
    expect((await grade()).ok).toBe(true);
    const edit = (change: (range: Excel.Range) => void): Promise<void> =>
      stage.excel(async (context, sheet) => {
        change(sheet.getRange('I3:I4'));
        await context.sync();
      });
    await edit((range) => range.merge());
    const before = snapshot(stage);
    expect(codesOf(await grade())).toEqual(['merged-cells']);
    expect(snapshot(stage)).toEqual(before);
    await edit((range) => range.unmerge());
    expect((await grade()).ok).toBe(true);
  });
});

describe('what Excel refuses while it writes beside the list', () => {
  it.each(['PivotTableRangeConflict', 'InsertDeleteConflict'])(
    '%s: names the list beside which something lies, not the list itself as what is in the way',
    async (code) => {
      stage = await openStage({ locale: 'zh-CN' });
      await stage.put(list);
      const request = await guessedRequest(stage.app, scheme);
      const { faults, traffic } = stage.node.host;
      const before = snapshot(stage);
      const codes = new Set<string>();
      // At each request in turn, until one is so late that nothing meets it.
      for (let later = 1, met = true; met; later += 1) {
        faults.clear();
        faults.at(traffic.requests + later, { kind: 'refuse', code });
        const answer = await stage.app.grade(request, calmRun());
        met = !answer.ok;
        codesOf(answer).forEach((one) => codes.add(one));
        if (met) expect(snapshot(stage)).toEqual(before);
      }
      // Where no cells were aimed at, the code says nothing of them.
      expect(codes).toEqual(new Set(['excel-error', 'blocked-beside']));
    },
  );
});

describe('what looks odd but can be graded is graded', () => {
  it('whole columns selected', async () => {
    expect(await gradesWith((_context, sheet) => sheet.getRange('A:G').select())).toBe(true);
  });

  it('a title above the list', async () => {
    const title = ['客户名单', ...Array<string>(6).fill('')];
    expect(await gradesWith(nothing, [title, ...list])).toBe(true);
  });
});

async function gradesWith(prepare: Hands, cells: Parameters<Stage['put']>[0] = list): Promise<boolean> {
  stage = await openStage({ locale: 'zh-CN' });
  await stage.put(cells);
  await stage.excel(async (context, sheet) => {
    prepare(context, sheet);
    await context.sync();
  });
  return (await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun())).ok;
}
