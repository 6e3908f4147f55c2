import { afterEach, describe, expect, it } from 'vitest';
import { kaismSheet } from '../../src/app/sheets/insight/kaism-sheet.ts';
import { pointsOf } from '../../src/excel/column-width.ts';
import { allWordsOf } from '../../src/locales/all-words.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { contrast } from '../../src/taskpane/theme/contrast.ts';
import { differences } from '../support/differences.ts';
import { calmRun, guessedRequest, openStage, snapshot, sure, type Stage } from '../support/stage.ts';

let stage: Stage | null = null;
afterEach(() => stage?.close());

/** Points of some columns. */
function widthsOf(sheet: string, columns: string): Promise<readonly number[]> {
  if (stage === null) throw new Error();
  return stage.excel(async (context) => {
    const from = context.workbook.worksheets.getItem(sheet);
    const formats = [...columns].map((column) => from.getRange(`${column}1`).format);
    for (const format of formats) format.load('columnWidth');
    await context.sync();
    return formats.map(({ columnWidth }) => columnWidth);
  });
}

describe('what a reader of the workbook sees', () => {
  it('are tiers and quadrants whose names stand whole in their columns', async () => {
    stage = await openStage();
    await stage.put([
      ['Customer', 'Days since last purchase', 'Purchases', 'Amount'],
      ...Array.from({ length: 12 }, (_none, i) => [`C${String(i)}`, 9 * i + 1, 13 - i, 100 + 70 * i]),
    ]);
    const scheme = presetScheme('rfm-8', 'en-US');
    sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    const [width, days] = await widthsOf('Tier report', 'AG');
    const longest = Math.max(...scheme.tiers.map(({ name }) => name.length));
    expect(longest).toBeGreaterThan(20);
    expect(width).toBeGreaterThanOrEqual(pointsOf(longest));
    // Its segments have no days to answer in, so no column says so, or takes room.
    expect(days).toBeLessThan(pointsOf(2));
    expect((await stage.values('A23:H23', 'Tier report'))[0]).toEqual([
      'Tier',
      'Customers',
      '% of customers',
      'Value',
      '% of value',
      'Average value',
      '',
      'Strategy',
    ]);
  });

  it('are the counts of the log at the right, and so is the day beside them, which would touch them', async () => {
    stage = await openStage();
    await stage.put([
      ['Customer', 'Sales'],
      ['Harbor', 9],
      ['Maple', 1],
    ]);
    sure(
      await stage.app.grade(await guessedRequest(stage.app, presetScheme('abc-80-95', 'en-US')), calmRun()),
    );
    const looks = await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tier review');
      const cells = ['E6:L6', 'A7', 'E7:L7'].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load('format/horizontalAlignment');
      await context.sync();
      return cells.map(({ format }) => format.horizontalAlignment);
    });
    expect(looks).toEqual(['Right', 'Left', 'Right']);
    expect((await stage.values('K6:L6', 'Tier review')).flat()).toEqual(['Lost', 'Next review']);
  });

  it('is each row once among those to look at, also where several of its cells have the same fault', async () => {
    stage = await openStage();
    const scheme = presetScheme('kaism', 'en-US');
    if (scheme.method !== 'kaism') throw new Error();
    const names = [...scheme.y.criteria, ...scheme.x.criteria].map(({ name }) => name);
    await stage.put([
      ['Customer', ...names],
      ['Harbor', ...names.map((_none, i) => (i === 1 || i === 5 ? 12 : 8))],
      ['Maple', ...names.map((_none, i) => (i === 2 ? 11 : 3))],
    ]);
    sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    const rows = await stage.values('A1:H60', 'Tier report');
    // Nothing tells values: what is known takes their room, and the fourth figure stands beside the third all the same.
    const widths = await widthsOf('Tier report', 'BCDEFG');
    expect(widths.map((width) => width < pointsOf(2))).toEqual([false, false, true, true, true, false]);
    expect(rows[3]).toEqual(['Rows', 'Graded', 'Pending', '', '', '', 'Left out', '']);
    expect(rows.find(([, said]) => String(said).includes('Enter a rating'))).toMatchObject([
      2,
      'Row 2: Profit margin is “12”. Enter a rating from 0 to 10.',
      ...['', '', '', '', '', '2, 3'],
    ]);
  });

  it('are headers that look like those of the list that they stand beside', async () => {
    stage = await openStage();
    await stage.put([
      ['Customer', 'Sales'],
      ['Harbor', 900],
      ['Maple', 300],
      ['Summit', 100],
    ]);
    await stage.excel(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      format.fill.color = '#4472C4';
      format.font.color = '#FFFFFF';
      format.horizontalAlignment = 'Right';
      await context.sync();
    });
    const scheme = presetScheme('abc-80-95', 'en-US');
    sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    const looks = await stage.excel(async (context) => {
      const headers = context.workbook.worksheets.getFirst().getRange('C1:D1');
      headers.load('values,format/horizontalAlignment,format/fill/color,format/font/color');
      await context.sync();
      const { horizontalAlignment, fill, font } = headers.format;
      return [headers.values[0], horizontalAlignment, fill.color, font.color];
    });
    expect(looks).toEqual([['Tier', 'Strategy'], 'General', '#4472C4', '#FFFFFF']);
  });

  it('is a form without the looks of the method that was in it before', async () => {
    stage = await openStage();
    const { app, excel } = stage;
    const { saveScheme } = app as Required<typeof app>;
    for (const id of ['tiancheng', 'kaism'] as const)
      sure(await saveScheme(presetScheme(id, 'en-US'), calmRun()));
    const looks = await excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scorecard');
      const [strategy, beside] = [sheet.getRange('F5'), sheet.getRange('H5')];
      for (const cell of [strategy, beside]) cell.load('values,format/fill/color,format/font/color');
      await context.sync();
      return [strategy, beside].map(({ format }) => [format.fill.color, format.font.color]);
    });
    expect(looks).toEqual([
      ['#F3F8F9', '#1B1B1B'],
      ['#FFFFFF', '#1B1B1B'],
    ]);
  });

  it('is a review without the looks of a longer one before, and with them again after Restore', async () => {
    let day = 46_000;
    stage = await openStage({ today: () => day });
    const sales = [900, 800, 700, 600, 500, 400, 300, 200, 100, 50];
    await stage.put([['Customer', 'Sales'], ...sales.map((one, i) => [`C${String(i)}`, one])]);
    const { app, excel } = stage;
    const graded = async (values: readonly number[]) => {
      await excel(async (context) => {
        const list = context.workbook.worksheets.getFirst();
        list.activate();
        list.getRange('B2').select();
        list.getRange('B2:B11').values = values.map((one) => [one]);
        await context.sync();
      });
      day += 91;
      const scheme = presetScheme('abc-80-95', 'en-US');
      return sure(await app.grade(await guessedRequest(app, scheme), calmRun())).written;
    };
    /** Rows below the last filled one that look as if something was there. */
    const left = (): Promise<number> =>
      excel(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Tier review');
        const [filled, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
        for (const range of [filled, all]) range.load('rowCount');
        await context.sync();
        return all.rowCount - filled.rowCount;
      });
    await graded(sales);
    await graded([...sales].reverse());
    const [before, usual] = [snapshot(stage), await left()];
    const written = await graded([...sales].reverse());
    expect(await left()).toBe(usual);
    sure(await (app as Required<typeof app>).restore(written));
    expect(differences(before, snapshot(stage))).toEqual([]);
  });

  it('are bars in the colours of the tiers, also those of another method, and the former after Restore', async () => {
    stage = await openStage();
    await stage.put([
      ['Customer', 'Sales'],
      ...Array.from({ length: 12 }, (_none, i) => [`C${String(i)}`, 900 - 70 * i]),
    ]);
    const { app, node } = stage;
    const fills = (): unknown => {
      const [report] = node.host.workbook.sheets.filter(({ name }) => name === 'Tier report');
      const [chart] = report?.charts ?? [];
      return [...(chart?.series[1]?.points.values() ?? [])].map(({ fill }) => fill);
    };
    const graded = async (id: 'abc-80-95' | 'pyramid-4') => {
      const scheme = presetScheme(id, 'en-US');
      const { written } = sure(await app.grade(await guessedRequest(app, scheme), calmRun()));
      return { written, colours: scheme.tiers.map(({ color }) => color) };
    };
    const first = await graded('abc-80-95');
    expect(fills()).toEqual(first.colours);
    const second = await graded('pyramid-4');
    expect(fills()).toEqual(second.colours);
    sure(await (app as Required<typeof app>).restore(second.written));
    expect((fills() as string[]).slice(0, 3)).toEqual(first.colours);
  });

  it('are former tiers whose names take two lines above a column, without covering the counts below', async () => {
    let day = 46_000;
    stage = await openStage({ today: () => day });
    await stage.put([
      ['Customer', 'Days since last purchase', 'Purchases', 'Amount'],
      ...Array.from({ length: 12 }, (_none, i) => [`C${String(i)}`, 9 * i + 1, 13 - i, 100 + 70 * i]),
    ]);
    const scheme = presetScheme('rfm-10', 'en-US');
    for (const later of [91, 92, 90]) {
      day += later;
      sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    }
    const rows = (await stage.values('D1:M60', 'Tier review')).map((row) =>
      row.includes('Potential loyalists'),
    );
    const heights = await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tier review');
      const cells = rows.map((_head, row) => sheet.getCell(row, 0));
      for (const cell of cells) cell.load('format/rowHeight');
      await context.sync();
      return cells.map(({ format }) => format.rowHeight);
    });
    const heads = heights.filter((_height, row) => rows[row]);
    expect(heads).toEqual([33, 33, 33]);
    // Nor are rows high that were headers before the log grew.
    expect(heights.filter((height) => height === 33)).toHaveLength(3);
  });

  it('is a Latin name of the value apart from the Chinese words around it', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put([
      ['客户名称', 'Revenue'],
      ...[900, 80, 70, 60, 50].map((one, i) => [`客户${String(i)}`, one]),
    ]);
    sure(
      await stage.app.grade(await guessedRequest(stage.app, presetScheme('abc-80-95', 'zh-CN')), calmRun()),
    );
    expect((await stage.values('A1', '客户分级报告')).flat()[0]).toMatch(
      /^前 20% 的客户贡献 78% 的 Revenue：/u,
    );
  });

  it('is how patterns and codes of segments are read', async () => {
    stage = await openStage();
    const { saveScheme } = stage.app as Required<typeof stage.app>;
    const notes = [];
    for (const id of ['rfm-10', 'rfm-11', 'rfm-8'] as const) {
      sure(await saveScheme(presetScheme(id, 'en-US'), calmRun()));
      notes.push((await stage.values('A2', 'Scorecard')).flat().join(''));
    }
    expect(notes).toEqual([
      expect.stringMatching(/5\[45\] is R 5 with F 4 or 5\.$/u),
      expect.stringMatching(/Codes name the scores of R, F and M\.$/u),
      expect.stringMatching(/grades by them\.$/u),
    ]);
  });

  it('are the first fifty of those who moved, with the number of all', async () => {
    let day = 46_000;
    stage = await openStage({ today: () => day });
    const { app, put } = stage;
    for (const at of [0, 1]) {
      day += 91;
      await put([
        ['Customer', 'Sales'],
        ...Array.from({ length: 140 }, (_none, i) => [
          `C${String(i)}`,
          i < 70 === (at === 0) ? 900 + i : 10 + i,
        ]),
      ]);
      sure(await app.grade(await guessedRequest(app, presetScheme('abc-80-95', 'en-US')), calmRun()));
    }
    const titles = (await stage.values('A1:A160', 'Tier review')).flat().map(String);
    const [promoted = ''] = titles.filter((title) => title.startsWith('Promoted'));
    expect(promoted).toBe('Promoted (70, the first 50 of them)');
    expect(titles.slice(titles.indexOf(promoted) + 2).indexOf('')).toBe(50);
  });

  it('are points of the matrix that stand out from the paper, each tier in a colour of its own', () => {
    const { tiers } = presetScheme('kaism', 'en-US');
    const axis = { name: 'Axis', min: 0, max: 10, cut: 5 };
    const [a = '', b = '', c = '', d = ''] = tiers.map(({ name }) => name);
    const points = tiers.map((_tier, tier) => ({ row: tier, customer: 'C', x: tier, y: tier, tier }));
    const matrix = { x: axis, y: axis, quadrants: [a, b, c, d] as const, points };
    const { charts } = kaismSheet({ matrix, tiers, words: allWordsOf('en-US'), locale: 'en-US' });
    const colours = (charts[0]?.series ?? [])
      .filter(({ drawn }) => drawn === 'points')
      .map(({ fill }) => fill ?? '');
    expect(new Set(colours).size).toBe(4);
    for (const colour of colours) expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(2);
    expect(contrast(tiers[3]?.color ?? '', '#FFFFFF')).toBeLessThan(2);
  });
});
