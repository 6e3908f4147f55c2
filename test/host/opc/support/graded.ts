import { readFileSync } from 'node:fs';
import type { App, GradeRequest } from '../../../../src/app/app.ts';
import { readsOrders } from '../../../../src/app/read-source.ts';
import { needs, type Cell, type Scheme } from '../../../../src/engine/index.ts';
import { FUNCTIONS } from '../../../../src/functions/all.ts';
import { saveWorkbook } from '../../../../src/host/opc/save-workbook.ts';
import type { Locale } from '../../../../src/locales/index.ts';
import { presetScheme } from '../../../../src/locales/preset-scheme.ts';
import type { PresetId } from '../../../../src/presets/index.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../../../support/stage.ts';
import { open } from './xlsx.ts';

const COLUMNS = 'score r f m rfm segment quadrant clv tier why next strategy previous movement'.split(' ');

/** The file of a list graded twice by a preset, with every sheet that can be drawn of it and a tier set by hand. */
export async function gradedBy(id: PresetId, locale: Locale): Promise<Uint8Array> {
  const scheme = presetScheme(id, locale);
  const orders = readsOrders(scheme);
  const stage = await openStage({ locale, ...(orders ? { workbook: ordersSample(locale) } : {}) });
  try {
    if (!orders) await stage.put(listFor(scheme), { table: 'List' });
    await playAll(stage, scheme, orders);
    return saveWorkbook(stage.node.host.workbook, { customFunctions: Object.keys(FUNCTIONS) });
  } finally {
    stage.close();
  }
}

async function playAll(stage: Stage, scheme: Scheme, orders: boolean): Promise<void> {
  const app = stage.app as Required<App>;
  const list = stage.node.host.workbook.sheets[0]?.name ?? '';
  const request = async (): Promise<GradeRequest> => {
    await select(stage, list);
    return guessedRequest(app, scheme, { columns: COLUMNS, place: orders ? 'new-sheet' : 'beside' });
  };
  sure(await app.saveScheme(scheme, calmRun()));
  sure(await app.grade(await request(), calmRun()));
  for (const kind of ['pareto', 'rfm', 'kaism'] as const) {
    // What the method has no values for is refused: not every scheme has every sheet.
    await app.writeInsight({ request: await request(), staff: 5 }, { kind }, calmRun());
  }
  const profile = { kind: 'profile', row: 1 } as const;
  sure(await app.writeInsight({ request: await request(), staff: 5 }, profile, calmRun()));
  const tier = scheme.tiers[0]?.name ?? null;
  sure(await app.saveOverride({ customer: 'Müller & <Co> 1', tier, reason: '"key"' }, calmRun()));
  sure(await app.grade(await request(), calmRun()));
}

function select({ excel }: Stage, name: string): Promise<void> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
}

function ordersSample(locale: Locale): ReturnType<typeof open> {
  const file = new URL(`../../../../samples/orders.${locale}.xlsx`, import.meta.url);
  return open(new Uint8Array(readFileSync(file)));
}

/** Forty customers with a column for each need of the scheme, the same at every call. */
function listFor(scheme: Scheme): Cell[][] {
  const columns = needs(scheme);
  const rows = Array.from({ length: 40 }, (_none, row) =>
    columns.map(({ key, kind }, column): Cell => {
      const at = (row * (column + 1) * 7919 + column) % 1000;
      if (kind === 'text') return `Müller & <Co> ${row}`;
      const labels = labelsOf(scheme, key);
      if (labels.length > 0) return labels[at % labels.length] ?? null;
      return kind === 'date' || kind === 'number-or-date' ? 45_000 + at : 1 + (at % 97) / 10;
    }),
  );
  return [columns.map(({ name }) => name), ...rows];
}

function labelsOf(scheme: Scheme, id: string): string[] {
  const criteria = 'criteria' in scheme ? scheme.criteria : [];
  const scale = criteria.find((it) => it.id === id)?.scale;
  return scale?.kind === 'labels' ? scale.bands.flatMap(({ labels }) => labels) : [];
}
