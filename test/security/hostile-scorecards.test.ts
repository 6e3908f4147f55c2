import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue, Scheme } from '../../src/engine/index.ts';
import { allIssuePhrases } from '../../src/locales/all-issue-phrases.ts';
import { issueText } from '../../src/locales/issue-text.ts';
import { customers } from '../support/customers.ts';
import { rewind } from '../support/rewind.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { HALVES, HOSTILE_NAMES } from './support/hostile-names.ts';
import { hostileCard, hostileMatrix, hostileSegments } from './support/hostile-schemes.ts';

const TEXTS = [...HOSTILE_NAMES, ...HALVES, 'x'.repeat(32_766), '', ' '];
const SCHEMES: readonly Scheme[] = [
  hostileCard(0),
  hostileCard(34),
  hostileMatrix(0),
  hostileMatrix(22),
  hostileMatrix(39),
  hostileSegments(2),
];

let stage: Stage;
let again: () => void;
beforeAll(async () => {
  stage = await openStage();
  await stage.put(customers(8), { table: 'List' });
  sure(await stage.app.saveScheme(presetScheme('tiancheng', 'en-US'), calmRun()));
  again = rewind(stage);
});
afterAll(() => stage.close());

describe('a scorecard file full of hostile texts', () => {
  it('is read as it was written, but for blanks around', () => {
    for (const scheme of SCHEMES)
      expect(sure(stage.app.importScheme(stage.app.exportScheme(scheme)))).toEqual(trimmed(scheme));
  });

  it('is refused with the place where a text is too long, and each other text is taken in any place', () => {
    const json = stage.app.exportScheme(presetScheme('tiancheng', 'en-US'));
    for (const text of TEXTS)
      for (const place of ['"name":', '"strategy":', '"id":', '"customerColumn":', '"better":']) {
        const quoted = JSON.stringify(text);
        const at = json.indexOf(place) + place.length;
        const changed =
          json.slice(0, at) + quoted + json.slice(at).replace(/^\s*("(?:[^"\\]|\\.)*"|null)/u, '');
        const read = stage.app.importScheme(changed);
        if (!read.ok) {
          expectPlaces(read.issues);
          expect(JSON.stringify(read.issues)).toContain(place.slice(1, -2));
        }
        const taken = place !== '"better":' && text.trim() !== '' && text.length <= 2_000;
        if (taken) expect(read.ok, `${place} ${quoted}`).toBe(true);
      }
  });
});

describe('a scorecard sheet edited by hand with hostile texts', { timeout: 120_000 }, () => {
  it('is read, or refused with the cell, whichever cell of each table they stand in', async () => {
    const cells = [
      'A5',
      'A7',
      'B5',
      'B6',
      'D5',
      'E5',
      'F5',
      'G5',
      'J5',
      'K5',
      'L5',
      'M5',
      'N5',
      'Q5',
      'J4',
      'D4',
    ];
    for (const [at, text] of TEXTS.entries()) {
      again();
      const cell = cells[at % cells.length] ?? '';
      await stage.excel(async (context) => {
        context.workbook.tables.getItem('Tiers').worksheet.getRange(cell).values = [[`'${text}`]];
        await context.sync();
      });
      const read = await stage.app.readScheme();
      if (!read.ok) {
        expectPlaces(read.issues);
        continue;
      }
      const formulas: string[] = [];
      for (const sheet of stage.node.host.workbook.sheets)
        sheet.cells.visitFormulas({ row: 0, column: 0, rows: 200, columns: 60 }, (_row, _column, formula) =>
          formulas.push(formula),
        );
      expect(formulas).toEqual([]);
    }
  });

  it('names its tiers with them in every cell that shows a tier', async () => {
    again();
    await stage.excel(async (context) => {
      const tiers = context.workbook.tables.getItem('Tiers').columns.getItemAt(0).getDataBodyRange();
      tiers.values = [["'=1+1"], ["'@SUM(1)"], ['<script>'], ["'_x0041_"], ["'TRUE"]];
      context.workbook.worksheets.getFirst().activate();
      context.workbook.worksheets.getFirst().getRange('B2').select();
      await context.sync();
    });
    const scheme = sure(await stage.app.readScheme());
    if (scheme === null) throw new Error('no scorecard');
    expect(scheme.tiers.map(({ name }) => name)).toEqual(['=1+1', '@SUM(1)', '<script>', '_x0041_', 'TRUE']);
    sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    const tiers = new Set((await stage.values('I2:I9')).flat());
    for (const tier of tiers) expect(scheme.tiers.map(({ name }) => name)).toContain(tier);
    expect(tiers.size).toBeGreaterThan(1);
  });
});

/** Each says in words where it is: a cell of a table, a dotted path, the setting that nobody knows; and none goes on for pages. */
function expectPlaces(issues: readonly Issue[]): void {
  const phrases = allIssuePhrases('en-US');
  for (const issue of issues) {
    const text = issueText(issue, { locale: 'en-US', phrases, top: 0 });
    expect(text).toMatch(
      /“.+”, row \d+, “.+”|Tiers|Scorecard|Grading|\w+\.\w+|name|strategy|id|Column|better|There is no option called/u,
    );
    expect(text.length).toBeLessThan(2_000);
  }
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimmed(item)]));
}
