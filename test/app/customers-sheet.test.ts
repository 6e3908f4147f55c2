import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { rectName } from '../../src/host/opc/a1.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, openStage, snapshot, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const SHEET = 'Graded customers';

function customersSheet(): Stage['node']['host']['workbook']['sheets'][number] {
  const sheet = stage.node.host.workbook.sheets.find(({ name }) => name === SHEET);
  if (sheet === undefined) throw new Error('No customers sheet.');
  return sheet;
}

/** Where cells are coloured by text, and by which texts. */
function coloured(): ReadonlyMap<string, readonly unknown[]> {
  const texts = new Map<string, unknown[]>();
  for (const { ranges, rule } of customersSheet().conditionalFormats)
    for (const range of ranges.map(rectName))
      texts.set(range, [...(texts.get(range) ?? []), 'formula1' in rule ? rule.formula1 : null]);
  return texts;
}

const styleOf = (row: number, column: number) =>
  stage.node.host.workbook.styles.get(customersSheet().cells.style(row, column));

async function grade(preset: 'tiancheng' | 'abc-80-95', columns: readonly string[], rows?: number) {
  await stage.excel(async (context, sheet) => {
    sheet.activate();
    sheet.getRange('A2').select();
    if (rows !== undefined) sheet.tables.getItem('List').resize(`A1:G${String(rows + 1)}`);
    await context.sync();
  });
  const request = await guessedRequest(stage.app, presetScheme(preset, 'en-US'), {
    columns,
    place: 'new-sheet',
    report: false,
  });
  return sure(await stage.app.grade(request, calmRun())).written;
}

describe('the sheet of graded customers', () => {
  it('colours tiers by their text and shows sentences whole', async () => {
    stage = await openStage();
    await stage.put(customers(6), { table: 'List' });
    await grade('tiancheng', ['score', 'tier', 'why', 'strategy', 'previous']);
    expect([...coloured().keys()].sort()).toEqual(['C2:C7', 'F2:F7']);
    expect(coloured().get('C2:C7')).toContain('="VIP"');
    expect([1, 2, 3, 4].map((column) => styleOf(1, column).wrap)).toEqual([false, false, true, true]);
    expect(styleOf(1, 0).vertical).toBe('Top');
    expect(customersSheet().rows.get(1)?.size).toBeGreaterThan(30);
  });

  it.each([
    ['en-US', ['Order ID', 'Customer ID', 'Customer', 'Order date', 'Order amount'], SHEET],
    ['zh-CN', ['订单编号', '客户编号', '客户名称', '下单日期', '订单金额'], '分级客户名单'],
  ] as const)(
    'names the customers of orders beside the ids they are gathered by (%s)',
    async (locale, headers, name) => {
      stage = await openStage({ locale });
      const orders = [1, 2, 3, 1, 2, 1].map((id, i) => [
        `S${String(i)}`,
        `C00${String(id)}`,
        i === 0 ? '' : `Firm ${String(id % 2)}`,
        46_000 - i,
        100 * i,
      ]);
      await stage.put([headers, ...orders]);
      await stage.excel(async (context, sheet) => {
        sheet.getRange('D2:D7').numberFormat = 'yyyy-mm-dd' as unknown as string[][];
        await context.sync();
      });
      const columns = ['tier'];
      const request = await guessedRequest(stage.app, presetScheme('rfm-orders-10', locale), {
        columns,
        report: false,
      });
      sure(await stage.app.grade(request, calmRun()));
      expect(await stage.values('A1:B4', name)).toEqual([
        [headers[1], headers[2]],
        ['C001', 'Firm 1'],
        ['C002', 'Firm 0'],
        ['C003', 'Firm 1'],
      ]);
    },
  );

  it('names customers of orders by name and id in the review, on a profile and where a row is explained', async () => {
    let day = 46_000;
    stage = await openStage({ today: () => day });
    const order = (id: number, i: number) => [
      `S${String(i)}`,
      `C00${String(id)}`,
      `Firm ${String(id)}`,
      45_900 - i,
      100 * i,
    ];
    await stage.put(
      [['Order ID', 'Customer ID', 'Customer', 'Order date', 'Order amount'], ...[1, 2, 3, 1, 2].map(order)],
      { table: 'Orders' },
    );
    const again = async (change: (orders: Excel.TableRowCollection) => void): Promise<void> => {
      await stage.excel(async (context, sheet) => {
        change(sheet.tables.getItem('Orders').rows);
        sheet.getRange('D2:D20').numberFormat = 'yyyy-mm-dd' as unknown as string[][];
        sheet.activate();
        sheet.getRange('A2').select();
        await context.sync();
      });
      const request = await guessedRequest(stage.app, presetScheme('rfm-orders-10', 'en-US'), {
        columns: ['tier', 'previous', 'movement'],
      });
      sure(await stage.app.grade(request, calmRun()));
    };
    await again(() => undefined);
    const [first] = await stage.values('C2:C2', SHEET);
    day += 1;
    await again((orders) => {
      orders.add(undefined, [order(4, 9)]);
      orders.getItemAt(2).delete();
    });
    const texts = (await stage.values('A1:A60', 'Tier review')).flat();
    expect(texts[texts.indexOf('New (1)') + 2]).toBe('Firm 4 (C004)');
    expect(texts[texts.indexOf('No longer graded (1)') + 2]).toBe('Firm 3 (C003)');
    const request = await guessedRequest(stage.app, presetScheme('rfm-orders-10', 'en-US'));
    const profile = { kind: 'profile', row: 0 } as const;
    const { sheets } = sure(await stage.app.writeInsight({ request, staff: null }, profile, calmRun()));
    expect((await stage.values('A1:A1', sheets[0]))[0]?.[0]).toContain('Firm 1 (C001)');
    const explained = async (row: number | null) => sure(await stage.app.explainRow(request, row, calmRun()));
    const known = { customer: 'C001', name: 'Firm 1', before: { tier: first?.[0] ?? '' } };
    expect(await explained(0)).toMatchObject(known);
    expect(await explained(4)).toMatchObject({ customer: 'C004', name: 'Firm 4', before: { tier: null } });
    await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.activate();
      sheet.getRange('C2').select();
      await context.sync();
    });
    expect(await explained(null)).toMatchObject(known);
    const { entered, left } = sure(await stage.app.review(request.source, calmRun()));
    const moved = sure(await stage.app.moves(request, [...entered, ...left], calmRun()));
    expect(moved.map(({ customer, name }) => [customer, name])).toEqual([
      ['C004', 'Firm 4'],
      ['C003', 'Firm 3'],
    ]);
  });

  it('leaves no colour or width of other columns, and Restore brings those back', async () => {
    stage = await openStage();
    await stage.put(customers(6), { table: 'List' });
    await grade('tiancheng', ['score', 'tier', 'why', 'strategy']);
    await stage.excel(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D:D').format.columnWidth = 200;
      await context.sync();
    });
    const before = snapshot(stage);
    const written = await grade('abc-80-95', ['why', 'strategy', 'tier'], 4);
    expect([...coloured().keys()]).toEqual(['D2:D5']);
    expect(coloured().get('D2:D5')).toContain('="A"');
    expect(customersSheet().columns.get(3)?.size).toBeLessThan(20);
    expect(styleOf(1, 3).wrap).toBe(false);
    await stage.excel(async (context, sheet) => {
      sheet.tables.getItem('List').resize('A1:G7');
      await context.sync();
    });
    sure(await (stage.app as Required<App>).restore(written));
    expect(snapshot(stage)).toEqual(before);
  });
});
