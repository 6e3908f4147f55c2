import { describe, expect, it } from 'vitest';
import { allThroughLibreOffice, SOFFICE } from '../../support/libreoffice.ts';
import { excelMade } from './support/foreign/excel-made.ts';
import { gradedForeign } from './support/foreign/grade-foreign.ts';
import { OPENPYXL, openpyxlMade } from './support/foreign/openpyxl-made.ts';
import { losses } from './support/losses.ts';
import { problemsOf } from './support/ooxml/problems-of.ts';
import { open } from './support/xlsx.ts';

const LONG = { timeout: 180_000 };
const KINDS = [
  { date1904: false, table: true },
  { date1904: false, table: false },
  { date1904: true, table: true },
];

/** Grades, and holds everything that was there before against what is there now. */
async function surviving(before: Uint8Array): Promise<Uint8Array> {
  const after = await gradedForeign(before);
  expect(losses(before, after)).toEqual([]);
  const known = new Set(problemsOf(before));
  expect(problemsOf(after).filter((it) => !known.has(it))).toEqual([]);
  return after;
}

function tiersIn(bytes: Uint8Array): unknown[] {
  const { cells } = open(bytes).sheets.find(({ name }) => name === 'List') ?? { cells: null };
  return Array.from({ length: 8 }, (_none, row) => cells?.value(row, 4));
}

const TIERS = ['Tier', 'A', 'C', 'B', 'C', 'A', 'C', 'C'];

describe('a workbook made by others keeps everything when its list is graded', () => {
  it.each(KINDS)('made by Excel, %o', LONG, async (kind) => {
    expect(tiersIn(await surviving(excelMade(kind)))).toEqual(TIERS);
  });

  it.skipIf(SOFFICE === undefined)(
    'made by LibreOffice, each kind, and opens there again with tiers and charts (skipped where soffice is not installed)',
    LONG,
    async () => {
      const graded: Uint8Array[] = [];
      for (const theirs of allThroughLibreOffice(KINDS.map(excelMade))) graded.push(await surviving(theirs));
      const again = allThroughLibreOffice(graded);
      const charts = (bytes: Uint8Array): unknown =>
        open(bytes).sheets.map((sheet) => [sheet.name, sheet.charts.map(({ type }) => type)]);
      for (const [at, after] of graded.entries()) {
        const opened = again[at] ?? new Uint8Array();
        const what = JSON.stringify(KINDS[at]);
        expect(tiersIn(after), what).toEqual(TIERS);
        expect(tiersIn(opened), what).toEqual(TIERS);
        expect(charts(opened), what).toEqual(charts(after));
      }
    },
  );

  it.skipIf(OPENPYXL === undefined).each(KINDS)(
    'made by openpyxl, %o (skipped where python3-openpyxl is not installed)',
    LONG,
    async (kind) => {
      expect(tiersIn(await surviving(openpyxlMade(kind)))).toEqual(TIERS);
    },
  );
});
