import { afterEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import type { Opened } from '../../src/host/opc/problem.ts';
import { customers } from '../support/customers.ts';
import { SOFFICE, throughLibreOffice } from '../support/libreoffice.ts';
import { openDemo, type Demo, type DemoWish } from './support/demo.ts';

const WORDS = {
  'en-US': {
    grade: /^Grade \d+ customers$/,
    again: /^Grade \d+ customers again$/,
    done: '198 customers graded',
    columns: ['Score', 'Tier'],
    list: 'Customers',
    report: 'Tier report',
  },
  'zh-CN': {
    grade: /^评定 \d+ 个客户$/u,
    again: /^重新评定 \d+ 个客户$/u,
    done: '已评定 198 个客户',
    columns: ['得分', '等级'],
    list: '客户',
    report: '客户分级报告',
  },
} as const;

type Locale = keyof typeof WORDS;

let demo: Demo;
afterEach(() => demo.close());

/** A list with its own name for a sheet of its own, as a person's file. */
function file(lines: readonly string[]): NonNullable<DemoWish['file']> {
  return { name: 'list.csv', bytes: new TextEncoder().encode(lines.join('\n')) };
}

async function greeted(locale: Locale, wish: DemoWish = {}): Promise<void> {
  demo = await openDemo({ locale, welcome: true, ...wish });
}

async function grade(locale: Locale, button: 'grade' | 'again' = 'grade'): Promise<void> {
  await demo.pane.getByRole('button', { name: WORDS[locale][button] }).click();
  await demo.pane.getByRole('heading', { name: WORDS[locale].done, exact: true }).waitFor();
}

/** What the page holds of the workbook, as plain texts: a journey reads it where a person would scroll through all rows. */
function contents(): Promise<Readonly<Record<string, readonly string[]>>> {
  return demo.page.evaluate(() => {
    const { workbook } = window.tierwiseHost;
    return Object.fromEntries(
      workbook.sheets.map(({ name, cells }) => {
        const found: string[] = [];
        const used = cells.used(false);
        if (used !== null)
          cells.visit(used, (row, column, value) => void found.push(`${row},${column}: ${String(value)}`));
        return [name, found];
      }),
    );
  });
}

describe.each(['zh-CN', 'en-US'] as const)('the main job in %s', (locale) => {
  const words = WORDS[locale];
  let saved: Uint8Array;

  it('greets with the sample, grades it, and finds everything again after saving', async () => {
    await greeted(locale);
    await demo.page.getByTestId('greeting').waitFor();
    await demo.sheet.select('B5');
    await grade(locale);
    expect(await demo.page.getByTestId('greeting').count()).toBe(0);
    expect([await demo.sheet.shown('O1'), await demo.sheet.shown('P1')]).toEqual(words.columns);
    expect(Number(await demo.sheet.shown('O2'))).toBeGreaterThan(0);
    expect(await demo.sheet.shown('P201')).not.toBe('');
    const graded = await contents();
    saved = await demo.save();
    await demo.open({ name: 'graded.xlsx', bytes: saved });
    expect(await contents()).toEqual(graded);
    await demo.sheet.openTab(words.report);
    await expect.poll(() => demo.sheet.charts()).not.toEqual([]);
    await demo.page.locator('[data-testid="chart"] svg').first().waitFor();
    expect(demo.complaints).toEqual([]);
  });

  it.skipIf(SOFFICE === undefined)(
    'leaves a file whose charts LibreOffice opens and keeps (skipped where soffice is not installed)',
    () => {
      const theirs = openWorkbook(throughLibreOffice(saved), 'theirs.xlsx');
      const ours = openWorkbook(saved, 'ours.xlsx');
      expect(chartsOf(theirs)).toEqual(chartsOf(ours));
      expect(chartsOf(ours).length).toBeGreaterThan(0);
    },
  );
});

/** Sheet and number of series of every chart. */
function chartsOf(opened: Opened): readonly string[] {
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.workbook.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => `${sheet.name}: ${String(chart.series.length)} series`),
  );
}

describe('grading again', () => {
  it('replaces what it wrote, adds nothing, and keeps the look that the person gave', async () => {
    await greeted('en-US');
    await demo.sheet.select('A2');
    await grade('en-US');
    const first = await contents();
    const charts = await countCharts();
    await demo.page.evaluate(() => {
      const { workbook, sheet } = window.tierwiseHost;
      const yellow = { ...workbook.styles.get(sheet.cells.style(1, 14)), fill: '#FFEE00' };
      sheet.cells.setStyle(1, 14, workbook.styles.intern(yellow));
    });
    await demo.sheet.select('A2');
    await grade('en-US', 'again');
    expect(await contents()).toEqual(first);
    expect(await countCharts()).toBe(charts);
    const fill = await demo.page.evaluate(() => {
      const { workbook, sheet } = window.tierwiseHost;
      return workbook.styles.get(sheet.cells.style(1, 14)).fill;
    });
    expect(fill).toBe('#FFEE00');
  });
});

function countCharts(): Promise<number> {
  return demo.page.evaluate(() =>
    window.tierwiseHost.workbook.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0),
  );
}

describe('what cannot be graded', () => {
  const list = customers(6).map((row) => row.join(','));

  /** Opens a list, lets `prepare` spoil it, and answers what the pane says; fails when anything was written. */
  async function said(lines: readonly string[], prepare: () => Promise<void>): Promise<string> {
    demo = await openDemo({ locale: 'en-US', file: file(lines) });
    await prepare();
    const before = await contents();
    await demo.sheet.select('A1');
    const button = demo.pane.getByRole('button', { name: WORDS['en-US'].grade });
    const alert = demo.pane.getByText(/is protected|the only filled cell|no column with numbers/).first();
    await button.or(alert).first().waitFor();
    if (await button.isVisible()) await button.click();
    await alert.waitFor();
    expect(await contents()).toEqual(before);
    expect(demo.complaints).toEqual([]);
    return (await alert.textContent()) ?? '';
  }

  it('a protected sheet: names the sheet and how to lift the protection', async () => {
    const text = await said(list, () =>
      demo.page.evaluate(() => {
        window.tierwiseHost.sheet.protection = { protected: true, options: {} };
      }),
    );
    expect(text).toContain('list');
    expect(text).toMatch(/Unprotect/);
  });

  it('a single filled cell: names the cell', async () => {
    expect(await said(['Customer'], () => Promise.resolve())).toContain('A1');
  });

  it('no column with numbers: names the list', async () => {
    expect(await said(['Customer,Region', 'Ann,North', 'Bert,South'], () => Promise.resolve())).toContain(
      'A1:B3',
    );
  });
});

describe('the buttons of the add-in', () => {
  it('bring the pane back from ribbon and cell menu, at the Grade view', async () => {
    await greeted('en-US');
    const pane = demo.page.getByRole('complementary', { name: 'Tierwise pane' });
    await demo.sheet.select('A1');
    await demo.pane.getByRole('tab', { name: 'Review', exact: true }).click();
    await demo.page.getByRole('button', { name: 'Close the pane' }).click();
    await pane.waitFor({ state: 'hidden' });
    await demo.page.getByRole('toolbar').getByRole('button', { name: 'Grade selection' }).click();
    await pane.waitFor({ state: 'visible' });
    expect(await demo.pane.getByRole('tab', { selected: true }).textContent()).toBe('Grade');
    await demo.page.getByRole('button', { name: 'Close the pane' }).click();
    await demo.page
      .locator('.grid .dvn-scroller')
      .first()
      .click({ button: 'right', position: { x: 120, y: 120 } });
    await demo.page.getByRole('menuitem', { name: 'Grade selection' }).click();
    await pane.waitFor({ state: 'visible' });
    await demo.pane.getByRole('button', { name: WORDS['en-US'].grade }).waitFor();
    expect(demo.complaints).toEqual([]);
  });
});
