/**
 * `npx tsx bench/functions.ts [-- ROWS]`: one spilling call of TIER over a column, against one call a row, against the same
 * grading by nested IF in LibreOffice where it is installed. Prints figures and ratios; asserts only that all agree.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFunctions, type FunctionHost } from '../test/functions/open-functions.ts';
import { createSheet, createWorkbook } from '../src/host/model/create.ts';
import { saveWorkbook } from '../src/host/opc/save-workbook.ts';

const ROWS = Number(process.argv.at(-1)) || 100_000;
const scores = Array.from({ length: ROWS }, (_, i) => ((i * 7919) % 10_007) / 100);

async function measured(run: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

/** Milliseconds from the writing of formulas until all cells have their values, and the values. */
async function inHost(
  formulas: readonly (readonly string[])[],
): Promise<{ ms: number; tiers: readonly unknown[] }> {
  const host: FunctionHost = await openFunctions();
  await host.write(['A1', scores.map((score) => [score])]);
  const ms = await measured(() => host.write(['B1', formulas]));
  const tiers = (await host.read(`B1:B${ROWS}`)).map(([tier]) => tier);
  host.close();
  return { ms, tiers };
}

/** Milliseconds that LibreOffice needs more to open and save the sheet with formulas than without, and the values. */
function inLibreOffice(): { ms: number; tiers: readonly string[] } | null {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-bench-'));
  try {
    const run = (name: string, withFormulas: boolean): number => {
      writeFileSync(join(folder, `${name}.xlsx`), nestedIf(withFormulas));
      const from = performance.now();
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        join(folder, `${name}.xlsx`),
      ];
      execFileSync('soffice', args, { stdio: 'ignore' });
      return performance.now() - from;
    };
    run('warm', false);
    const plain = run('plain', false);
    const ms = run('formulas', true) - plain;
    const lines = readFileSync(join(folder, 'formulas.csv'), 'utf8').trim().split('\n');
    return { ms, tiers: lines.map((line) => line.split(',')[1] ?? '') };
  } catch (error) {
    console.log(`LibreOffice was not measured: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scores with, in each row, either the grading as an ordinary formula that was never calculated, or nothing. */
function nestedIf(withFormulas: boolean): Uint8Array {
  const workbook = createWorkbook();
  const sheet = createSheet('Sheet1');
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  scores.forEach((score, row) => {
    const cell = `A${row + 1}`;
    sheet.cells.setValue(row, 0, score);
    if (withFormulas)
      sheet.cells.setFormula(
        row,
        1,
        `=IF(${cell}>=90,"A",IF(${cell}>=80,"B",IF(${cell}>=70,"C",IF(${cell}>=60,"D","E"))))`,
      );
  });
  return saveWorkbook(workbook);
}

const agree = (name: string, tiers: readonly unknown[], wanted: readonly unknown[]): void => {
  const at = wanted.findIndex((tier, i) => tier !== tiers[i]);
  if (at >= 0)
    throw new Error(`${name} differs in row ${at + 1}: ${String(tiers[at])}, not ${String(wanted[at])}`);
};

const spilled = await inHost([[`=TIER(A1:A${ROWS})`]]);
console.log(`${ROWS} rows; one spilling call ${spilled.ms.toFixed(0)} ms`);
const single = await inHost(scores.map((_, row) => [`=TIER(A${row + 1})`]));
agree('One call a row', single.tiers, spilled.tiers);
console.log(
  `one call a row ${single.ms.toFixed(0)} ms, ${(single.ms / spilled.ms).toFixed(1)} × the spilling call`,
);
const office = inLibreOffice();
if (office) {
  agree('LibreOffice', office.tiers, spilled.tiers);
  console.log(
    `nested IF in LibreOffice, opening with less opening without formulas, ${office.ms.toFixed(0)} ms, ${(office.ms / spilled.ms).toFixed(1)} × the spilling call`,
  );
}
