import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { Scheme } from '../../src/engine/index.ts';
import type { Scalar } from '../../src/host/model/scalar.ts';
import type { Sheet } from '../../src/host/model/sheet.ts';
import type { Workbook } from '../../src/host/model/workbook.ts';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../src/host/opc/save-workbook.ts';
import { problemsOf } from '../host/opc/support/ooxml/problems-of.ts';
import { allThroughLibreOffice, SOFFICE } from '../support/libreoffice.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';
import { HOSTILE_NAMES } from './support/hostile-names.ts';
import { hostileCard, hostileList, hostileMatrix, hostileSegments } from './support/hostile-schemes.ts';

const COLUMNS = 'score r f m rfm segment quadrant tier why next strategy previous movement'.split(' ');

interface Graded {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

interface Case {
  readonly scheme: Scheme;
  readonly place: 'beside' | 'new-sheet';
  readonly table: boolean;
  /** What the list's sheet is called. */
  readonly sheet: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a card beside a table': { scheme: hostileCard(0), place: 'beside', table: true, sheet: '=1+1' },
  'a card on a sheet of its own': {
    scheme: hostileCard(34),
    place: 'new-sheet',
    table: false,
    sheet: `It's "A1" & <b>!`,
  },
  'a matrix of formulas': { scheme: hostileMatrix(0), place: 'beside', table: true, sheet: 'TRUE' },
  'a matrix of what cannot be seen': {
    scheme: hostileMatrix(39),
    place: 'beside',
    table: true,
    sheet: '_x0041_',
  },
  segments: { scheme: hostileSegments(2), place: 'new-sheet', table: true, sheet: '👩‍👩‍👧‍👦' },
};

const INSIGHT: Partial<Readonly<Record<Scheme['method'], 'rfm' | 'kaism'>>> = { kaism: 'kaism', rfm: 'rfm' };

/** Everything that the add-in draws, and a second grading. */
async function play({ scheme, place, table, sheet }: Case): Promise<Graded> {
  const stage = await openStage();
  try {
    const app = stage.app as Required<App>;
    await stage.put(hostileList(scheme), table ? { table: '__proto__' } : {});
    await stage.excel(async (context, list) => {
      list.name = sheet;
      await context.sync();
    });
    const theirs = (): unknown => bodyOf(stage.node.host.workbook.sheets[0], hostileList(scheme));
    const before = theirs();
    sure(await app.saveScheme(scheme, calmRun()));
    const first = sure(await app.grade(await request(stage, scheme, place), calmRun()));
    expect(first.graded.report.rows).toBe(HOSTILE_NAMES.length);
    const sheets = [{ kind: INSIGHT[scheme.method] ?? 'pareto' }, { kind: 'profile', row: 11 }] as const;
    for (const kind of sheets) {
      const asked = { request: await request(stage, scheme, place), staff: 5 };
      sure(await app.writeInsight(asked, kind, calmRun()));
    }
    const tier = scheme.tiers[1]?.name ?? null;
    sure(await app.saveOverride({ customer: HOSTILE_NAMES[2] ?? '', tier, reason: '=1+1' }, calmRun()));
    sure(await app.grade(await request(stage, scheme, place), calmRun()));
    expect(theirs()).toEqual(before);
    return { workbook: stage.node.host.workbook, bytes: saveWorkbook(stage.node.host.workbook) };
  } finally {
    stage.close();
  }
}

async function request(stage: Stage, scheme: Scheme, place: Case['place']) {
  await stage.excel(async (context, list) => {
    list.activate();
    list.getRange('B2').select();
    await context.sync();
  });
  return guessedRequest(stage.app, scheme, { place, columns: COLUMNS });
}

function bodyOf(sheet: Sheet | undefined, list: readonly (readonly unknown[])[]): unknown {
  return list.map((row, r) => row.map((_cell, c) => sheet?.cells.value(r, c)));
}

function opened(bytes: Uint8Array): Workbook {
  const file = openWorkbook(bytes, 'x.xlsx');
  if (!file.ok) throw new Error(`${file.problem.code} ${file.problem.detail}`);
  return file.workbook;
}

function formulasIn({ sheets }: Workbook): readonly string[] {
  const found: string[] = [];
  for (const { name, cells } of sheets)
    cells.visitFormulas({ row: 0, column: 0, rows: 5_000, columns: 200 }, (row, column, formula) =>
      found.push(`${name} ${String(row)},${String(column)} ${formula}`),
    );
  return found;
}

/** Cells that hold something else than before; LibreOffice keeps 15 digits of a number, and one kind of line end. */
function changes(before: Workbook, after: Workbook): readonly string[] {
  return before.sheets.flatMap((sheet) => {
    const other = after.sheets.find(({ name }) => name === sheet.name);
    const used = sheet.cells.used(false);
    if (other === undefined || used === null) return [`${sheet.name} is gone`];
    const found: string[] = [];
    sheet.cells.visit(used, (row, column, value) => {
      const now = other.cells.value(row, column);
      if (!same(value, now)) found.push(JSON.stringify([sheet.name, row, column, value, now]).slice(0, 300));
    });
    return found;
  });
}

function same(value: Scalar, now: Scalar): boolean {
  if (typeof value === 'number' && typeof now === 'number')
    return Math.abs(now - value) <= 1e-12 * Math.abs(value);
  if (typeof value === 'string' && typeof now === 'string')
    return now.replace(/\r/gu, '\n') === value.replace(/\r/gu, '\n');
  return now === value;
}

/** Charts by sheet with what stands in them. Of lines with and without markers a file makes no difference. */
function charts({ sheets }: Workbook): unknown {
  return sheets.map(({ name, charts: drawn }) => [
    name,
    drawn.map(({ title, categoryAxis, valueAxis, series }) => [
      title.text,
      categoryAxis.title.text,
      valueAxis.title.text,
      series.map((one) => [one.name, one.nameRef, one.valuesRef, one.categoriesRef]),
    ]),
  ]);
}

const LONG = { timeout: 300_000 };

describe('names that mean harm, in every place that has a name', LONG, () => {
  const graded = new Map<string, Graded>();
  beforeAll(async () => {
    for (const [name, how] of Object.entries(CASES)) graded.set(name, await play(how));
  }, 300_000);
  const of = (name: string): Graded => graded.get(name) ?? raise(name);

  it.each(Object.keys(CASES))('%s: text in every cell, and the same after saving and opening', (name) => {
    const { workbook, bytes } = of(name);
    expect(formulasIn(workbook)).toEqual([]);
    expect(problemsOf(bytes)).toEqual([]);
    const again = opened(bytes);
    expect(formulasIn(again)).toEqual([]);
    expect(changes(workbook, again)).toEqual([]);
    expect(charts(again)).toEqual(charts(workbook));
    const rules = ({ sheets }: Workbook): unknown =>
      sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ rule }) => rule));
    expect(rules(again)).toEqual(rules(workbook));
  });

  it('stand in titles of charts and axes as texts, and no title is a link', () => {
    const titles = [...graded.values()].flatMap(({ workbook }) =>
      workbook.sheets.flatMap(({ charts: drawn }) =>
        drawn.flatMap(({ title, categoryAxis, valueAxis }) => [
          title.text,
          categoryAxis.title.text,
          valueAxis.title.text,
        ]),
      ),
    );
    expect(titles.some((title) => title.startsWith(' ='))).toBe(true);
    for (const title of titles) expect(title).not.toMatch(/^=|\p{Cc}/u);
  });

  it.skipIf(SOFFICE === undefined)(
    'LibreOffice opens every file with the same texts and charts, and nothing calculates (skipped where soffice is not installed)',
    () => {
      const files = [...graded.values()];
      const saved = allThroughLibreOffice(files.map(({ bytes }) => bytes));
      files.forEach(({ workbook }, at) => {
        const theirs = opened(saved[at] ?? new Uint8Array());
        expect(formulasIn(theirs)).toEqual([]);
        expect(changes(workbook, theirs)).toEqual([]);
        const drawn = ({ sheets }: Workbook): unknown =>
          sheets.map(({ name, charts: all }) => [name, all.length]);
        expect(drawn(theirs)).toEqual(drawn(workbook));
      });
    },
  );
});

function raise(name: string): never {
  throw new Error(`${name} was not graded`);
}
