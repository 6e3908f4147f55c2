import type { GradeOutcome, GradeRequest, Look } from '../../app/app.ts';
import { createApp } from '../../app/create-app.ts';
import { readsOrders } from '../../app/read-source.ts';
import type { Issue, Mapping, Result, Scheme } from '../../engine/index.ts';
import { createExcelWorkbook } from '../../excel/excel-workbook.ts';
import { OutOfTime } from '../../host/formula/time-limit.ts';
import type { Workbook } from '../../host/model/workbook.ts';
import { columnLetters } from '../../excel/a1.ts';
import { startNodeHost, type NodeHost } from '../../host/node/start-node-host.ts';
import { needName } from '../../locales/need-name.ts';
import type { GradeArguments } from './arguments.ts';
import { isCsv } from './files.ts';
import { listedHeaders } from './listed-headers.ts';
import { selectList } from './select-list.ts';

/** What a run gave, with what it cost. Bytes as the add-in sees them: out = to Excel, in = from Excel. */
export interface GradedFile {
  readonly look: Look;
  readonly scheme: Scheme;
  readonly outcome: GradeOutcome;
  readonly traffic: { readonly requests: number; readonly bytesOut: number; readonly bytesIn: number };
}

/** A run, or why there is none and what was looked at before that was known. */
export type GradeAnswer =
  | { readonly ok: true; readonly value: GradedFile }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly look: Look | null };

/** Grades a workbook in the Node host, through the real office.js; the workbook itself is changed. Throws `OutOfTime`. */
export async function gradeWorkbook(
  workbook: Workbook,
  scheme: Scheme,
  {
    asked,
    today,
    timeLimit,
  }: { readonly asked: GradeArguments; readonly today: number; readonly timeLimit: number },
): Promise<GradeAnswer> {
  const node = await startNodeHost({ workbook, locale: asked.locale, timeLimit });
  try {
    checkTime(node);
    const selected = await selectList(node, asked.sheet);
    if (!selected.ok) return { ...selected, look: null };
    node.host.traffic.reset();
    const answer = await drive(node, scheme, { asked, today });
    checkTime(node);
    return answer;
  } finally {
    node.close();
  }
}

/** Throws `OutOfTime` where formulas show what they should not: the host went on without calculating them. */
export function checkTime({ host }: NodeHost): void {
  if (host.calculator?.isOverdue === true) throw new OutOfTime();
}

async function drive(
  node: NodeHost,
  scheme: Scheme,
  { asked, today }: { readonly asked: GradeArguments; readonly today: number },
): Promise<GradeAnswer> {
  const app = createApp({
    workbook: createExcelWorkbook(node),
    locale: () => asked.locale,
    today: () => today,
  });
  const look = await app.look(scheme);
  if (!look.ok) return { ...look, look: null };
  const mapping = mapped(look.value, asked);
  if (!mapping.ok) return { ...mapping, look: look.value };
  const dateless = datelessIssue(look.value, mapping.value, asked);
  if (dateless) return { ok: false, issues: [dateless], look: look.value };
  const request = requestOf({ look: look.value, scheme, mapping: mapping.value, asked });
  const run = { signal: new AbortController().signal, onProgress: () => undefined };
  let outcome = await app.grade(request, run);
  // Nothing was written: a list that ends at the last column has its results on a sheet of their own.
  if (!outcome.ok && outcome.issues.some(({ code }) => code === 'no-room-right'))
    outcome = await app.grade({ ...request, write: { ...request.write, place: 'new-sheet' } }, run);
  if (!outcome.ok) return { ...outcome, look: look.value };
  const { requests, bytesIn, bytesOut } = node.host.traffic;
  const traffic = { requests, bytesOut: bytesIn, bytesIn: bytesOut };
  return { ok: true, value: { look: look.value, scheme, outcome: outcome.value, traffic } };
}

/** The guesses, overruled by `--map`; a need is named by its name or its key, a column by its header or, where none is called so, by its letter. */
export function mapped(
  { source, mapping, needs, columns }: Look,
  { map: pairs, locale }: Pick<GradeArguments, 'map' | 'locale'>,
): Result<Mapping> {
  const issues: Issue[] = [];
  const chosen = new Map<string, number>();
  for (const { name, value } of pairs) {
    const need = needs.find(({ key, name: own }) => [own, key, needName(own, locale)].includes(name));
    const column =
      columns.find(({ header }) => header === value) ??
      columns.find(({ index }) => columnLetters(source.left + index) === value.toUpperCase());
    if (need === undefined)
      issues.push({
        code: 'option-value',
        option: '--map',
        expected: needs.map((one) => needName(one.name, locale)).join('|'),
        found: name,
      });
    else if (column === undefined)
      issues.push({
        code: 'option-value',
        option: `--map ${name}`,
        expected: listedHeaders(columns).join('|'),
        found: value,
      });
    else chosen.set(need.key, column.index);
  }
  if (issues.length > 0) return { ok: false, issues };
  const value = mapping.map((match) => {
    const column = chosen.get(match.key);
    return column === undefined ? match : { ...match, column, confidence: 1 };
  });
  return { ok: true, value };
}

/** An as-of date where days are given as numbers, which no date can change. */
function datelessIssue(
  { columns, needs }: Look,
  mapping: Mapping,
  { asOf, locale }: Pick<GradeArguments, 'asOf' | 'locale'>,
): Issue | null {
  const at = mapping.find(({ key }) => key === 'recency')?.column;
  const days = columns.find(({ index }) => index === at);
  const need = needs.find(({ key }) => key === 'recency');
  if (asOf === null || days?.kind !== 'number' || need === undefined) return null;
  const option = `--map "${needName(need.name, locale)}" (--as-of)`;
  return { code: 'option-value', option, expected: 'YYYY-MM-DD', found: days.header };
}

const COLUMNS = [
  'score',
  'r',
  'f',
  'm',
  'rfm',
  'quadrant',
  'clv',
  'share',
  'tier',
  'why',
  'next',
  'strategy',
  'previous',
  'movement',
];

function requestOf({
  look,
  scheme,
  mapping,
  asked,
}: {
  readonly look: Look;
  readonly scheme: Scheme;
  readonly mapping: Mapping;
  readonly asked: GradeArguments;
}): GradeRequest {
  const csv = isCsv(asked.out);
  // A text table has room for the list only; a first run has no previous tiers to show.
  const first = look.source.memory === null;
  // What these methods score by has a column of its own name.
  const named = ['rfm', 'rfm-orders', 'clv'].includes(scheme.method);
  const columns = COLUMNS.filter(
    (key) => !(first && (key === 'previous' || key === 'movement')) && !(named && key === 'score'),
  );
  const place = readsOrders(scheme) ? 'new-sheet' : 'beside';
  return {
    source: look.source,
    scheme,
    mapping,
    asOf: asked.asOf,
    write: { columns, place, live: false, report: !csv },
  };
}
