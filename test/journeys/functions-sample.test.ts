import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { functionExamples } from '../../src/locales/function-examples.ts';
import { openDemo, type Demo } from './support/demo.ts';
import { paneFrame } from './support/pane-checks.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
/** Stands in every cell of a result before the host calculates, so that no kept value can pass for a new one. */
const STALE = 'stale';

let demo: Demo;
afterEach(() => demo.close());

/** One cell of the page's workbook: its formula, and the results from there as far as they are asked for. */
interface Found {
  readonly row: number;
  readonly name: string;
}

/** Spoils what is kept of every result; answers where the formulas stand, by the function they name. */
function spoil(): Promise<readonly Found[]> {
  return demo.page.evaluate((stale) => {
    const { cells } = window.tierwiseHost.workbook.sheets[0] ?? window.tierwiseHost.sheet;
    const found: { row: number; name: string }[] = [];
    const used = cells.used(false);
    if (used === null) return found;
    cells.visitFormulas(used, (row, column, formula) => {
      found.push({ row, name: /^=(?:_xldudf_)?([A-Z]+)\(/u.exec(String(formula))?.[1] ?? '' });
      cells.setValue(row, column, stale);
    });
    return found;
  }, STALE);
}

/** The results of the formula in a row of column B. */
function results(row: number, rows: number): Promise<readonly (readonly unknown[])[]> {
  return demo.page.evaluate(
    ([top, count]) => {
      const { cells } = window.tierwiseHost.workbook.sheets[0] ?? window.tierwiseHost.sheet;
      return Array.from({ length: count }, (_row, at) =>
        Array.from({ length: 7 }, (_column, column) => cells.value(top + at, 1 + column)),
      );
    },
    [row, rows] as const,
  );
}

describe.each(['en-US', 'zh-CN'] as const)('the workbook of functions in %s', (locale) => {
  it('calculates every example to what the help says', async () => {
    demo = await openDemo({ locale, file: join(SAMPLES, `functions.${locale}.xlsx`) });
    const found = await spoil();
    const examples = functionExamples(locale);
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(examples).sort());
    await paneFrame(demo.page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.application.calculate('Full');
        await context.sync();
      }),
    );
    for (const { row, name } of found) {
      const wanted = examples[name]?.result ?? [];
      const first = async (): Promise<string> => JSON.stringify((await results(row, 1))[0]?.[0] ?? '');
      // A busy page shows #BUSY! until the add-in has answered.
      await expect.poll(first, { timeout: 20_000 }).not.toMatch(/^"stale"$|#BUSY!/u);
      const cells = await results(row, wanted.length);
      wanted.forEach((line, at) =>
        line.forEach((value, column) => {
          const cell = cells[at]?.[column];
          const place = `${name} ${String(at)},${String(column)}`;
          if (typeof value === 'number')
            expect(Number(cell), place).toBeCloseTo(value, name === 'CLVFORECAST' ? 2 : 6);
          else expect([place, cell ?? '']).toEqual([place, value]);
        }),
      );
    }
    expect(demo.complaints).toEqual([]);
  });
});
