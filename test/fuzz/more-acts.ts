import type { App, GradeRequest } from '../../src/app/app.ts';
import type { Written } from '../../src/app/workbook.ts';
import type { Result } from '../../src/engine/index.ts';
import { calmRun, guessedRequest, snapshot } from '../support/stage.ts';
import { same, scheme, theirs, toList, type Game } from './game.ts';

/** A request by any preset; what its method asks for is found by name or taken from anywhere. Null where there is no list. */
export async function anyRequest({ stage, random }: Game): Promise<GradeRequest | null> {
  const chosen = scheme(random);
  await toList(stage);
  if (!(await stage.app.look(chosen)).ok) return null;
  const place = random(4) === 0 ? 'new-sheet' : 'beside';
  const request = await guessedRequest(stage.app, chosen, { place, live: random(5) === 0 });
  const mapping = request.mapping.map((match) =>
    match.column === null && random(3) > 0 ? { ...match, column: random(7) } : match,
  );
  return { ...request, mapping };
}

type Write = (app: Required<App>, request: GradeRequest) => Promise<Result<Written>>;

/** Something that writes on sheets of ours only; refused, it has changed nothing. */
async function writeOurs(game: Game, what: string, write: Write): Promise<void> {
  const request = await anyRequest(game);
  if (request === null) return;
  const { stage } = game;
  const [before, whole] = [theirs(stage), snapshot(stage)];
  const outcome = await write(stage.app as Required<App>, request);
  same(before, theirs(stage), what);
  if (outcome.ok) game.written.push(outcome.value);
  else same(whole, snapshot(stage), `${what} refused: ${outcome.issues.map(({ code }) => code).join()}`);
}

/** Reads only: whatever it answers, the workbook is as it was. */
async function read({ stage }: Game, what: string, reading: () => Promise<unknown>): Promise<void> {
  const whole = snapshot(stage);
  await reading();
  same(whole, snapshot(stage), what);
}

/** Acts of the person and of the pane beside grading. */
export const MORE: Readonly<Record<string, (game: Game) => Promise<void>>> = {
  byHand: (game) =>
    writeOurs(game, 'by hand', (app, { scheme: { tiers } }) =>
      app.saveOverride(
        {
          customer: `客户${String(1 + game.random(60))}`,
          tier: game.random(4) === 0 ? null : (tiers[game.random(tiers.length)]?.name ?? null),
          reason: '=HYPERLINK("x")',
        },
        calmRun(),
      ),
    ),
  saveScheme: (game) =>
    writeOurs(game, 'save scheme', (app, request) => app.saveScheme(request.scheme, calmRun())),
  insight: (game) =>
    writeOurs(game, 'insight', (app, request) =>
      app.writeInsight({ request, staff: null }, { kind: 'pareto' }, calmRun()),
    ),
  toValues: (game) =>
    writeOurs(game, 'to values', (app, { source }) => app.replaceFormulas(source, calmRun())),
  review: async (game) => {
    const request = await anyRequest(game);
    const { app } = game.stage;
    if (request !== null)
      await read(game, 'review', async () => [
        await app.review(request.source, calmRun()),
        await app.preview(request, calmRun()),
        await app.explainRow(request, game.random(5), calmRun()),
      ]);
  },
  rename: ({ stage, random }) =>
    stage.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const sheet = worksheets.items[random(worksheets.items.length)];
      if (sheet !== undefined) sheet.name = `表 ${String(random(1_000_000))}'s`;
      await context.sync();
    }),
  filter: ({ stage, random }) =>
    stage.excel(async (context, sheet) => {
      const tables = sheet.tables.load('items/name');
      await context.sync();
      const table = tables.items[0];
      const off = random(2) === 0;
      if (table !== undefined && off) table.clearFilters();
      else if (table !== undefined)
        table.columns.getItemAt(1).filter.apply({ filterOn: 'Custom', criterion1: '>3' });
      else if (off) sheet.autoFilter.remove();
      else
        sheet.autoFilter.apply(sheet.getRange('A1').getSurroundingRegion(), 1, {
          filterOn: 'Custom',
          criterion1: '>3',
        });
      // A list of headers alone cannot be filtered.
      await context.sync().catch(() => undefined);
    }),
  hide: ({ stage, random }) =>
    stage.excel(async (context, sheet) => {
      const row = String(2 + random(5));
      sheet.getRange(`${row}:${row}`).rowHidden = random(3) > 0;
      await context.sync();
    }),
  deleteSheet: ({ stage, random }) =>
    stage.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const ours = worksheets.items.slice(1);
      ours[random(ours.length)]?.delete();
      await context.sync();
    }),
};
