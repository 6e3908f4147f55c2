/**
 * `npm run test:large [-- ROWS]`: grades a full worksheet, 1,048,575 rows × 8 columns, through the real office.js in the
 * Node host, twice, and prints what it cost. Our own share of the time comes from a CPU profile, by
 * file, and is held against the time that JSON takes for the mapped columns alone. HOT=ours (or 1) lists functions.
 */
import { Session } from 'node:inspector/promises';
import { createApp } from '../src/app/create-app.ts';
import type { GradeRequest } from '../src/app/app.ts';
import type { Cell, Cells, Result } from '../src/engine/index.ts';
import { createExcelWorkbook } from '../src/excel/excel-workbook.ts';
import { createBlankWorkbook } from '../src/host/model/create.ts';
import { plainValue } from '../src/host/model/plain-value.ts';
import type { Workbook } from '../src/host/model/workbook.ts';
import { startNodeHost, type NodeHost } from '../src/host/node/start-node-host.ts';
import { presetScheme } from '../src/locales/preset-scheme.ts';

const HEADERS = [
  '客户',
  '月均销量',
  '销售额增长',
  '网络覆盖',
  '忠诚度',
  '发展前景',
  '年销售额',
  '备注',
] as const;
const MEBIBYTE = 1024 * 1024;
/** 2026-01-05 as an Excel serial. */
const TODAY = 46_027;

function customer(i: number): readonly Cell[] {
  const at = (i * 7919) % 1000;
  return [
    `客户${String(i + 1)}`,
    at % 13,
    (at % 90) / 100 - 0.1,
    at % 11,
    (at * 3) % 11,
    (at * 7) % 11,
    at * 100 + 50,
    '—',
  ];
}

/** Cells put straight into the model: the file or the person did that, not the add-in. */
function filled(rows: number): Workbook {
  const workbook = createBlankWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) return workbook;
  const put = (row: number, cells: readonly Cell[]): void =>
    cells.forEach((cell, column) => sheet.cells.setValue(row, column, cell));
  put(0, HEADERS);
  for (let row = 0; row < rows; row += 1) put(row + 1, customer(row));
  sheet.selection = [{ row: 1, column: 1, rows: 1, columns: 1 }];
  return workbook;
}

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Self time by the part of the stack it belongs to, in milliseconds. */
async function profiled(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const frames = framesOf(profile.nodes);
  const rooms = new Map([...frames].map(([id, frame]) => [id, roomOf(frame)]));
  const times = new Map<string, number>();
  profile.samples?.forEach((id, i) => {
    const room = rooms.get(id) ?? 'other';
    times.set(room, (times.get(room) ?? 0) + spent(profile, i));
  });
  if (process.env['HOT'] !== undefined) printHot(profile, frames, process.env['HOT']);
  return times;
}

/** Microseconds between two looks at the stack. */
const INTERVAL = 1000;

/** Milliseconds of a sample. A longer gap means that the machine did something else. */
function spent({ timeDeltas }: { readonly timeDeltas?: readonly number[] }, sample: number): number {
  return Math.min(timeDeltas?.[sample] ?? 0, 2 * INTERVAL) / 1000;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
}

/** Whose time it is: what JavaScript has built in (sorting, filling, JSON) works for whoever called it. */
function framesOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, Frame> {
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const frameOf = (id: number): Frame => {
    const frame = own.get(id) ?? NOWHERE;
    const caller = callers.get(id);
    return isBuiltIn(frame) && caller !== undefined ? frameOf(caller) : frame;
  };
  return new Map(nodes.map(({ id }) => [id, frameOf(id)]));
}

const NOWHERE: Frame = { functionName: '', url: '', lineNumber: 0 };

function isBuiltIn({ url, functionName }: Frame): boolean {
  return url === '' && !functionName.startsWith('(');
}

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

function roomOf({ functionName, url }: Frame): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(idle)' || functionName === '(program)') return 'idle';
  const room = /\/src\/(engine|app|excel|locales|host)\//u.exec(url)?.[1];
  if (room !== undefined) return room === 'host' ? 'host' : 'ours';
  return /office|excel/iu.test(url) ? 'office.js' : 'other';
}

/** The functions that take most time, of one room or (`1`) of all. */
function printHot(
  profile: { readonly samples?: readonly number[]; readonly timeDeltas?: readonly number[] },
  frames: ReadonlyMap<number, Frame>,
  room: string,
): void {
  const times = new Map<string, number>();
  profile.samples?.forEach((id, i) => {
    const frame = frames.get(id);
    if (frame === undefined || (room !== '1' && roomOf(frame) !== room)) return;
    const { functionName, url, lineNumber } = frame;
    const name = `${functionName} ${url.split('/').slice(-3).join('/')}:${String(lineNumber)}`;
    times.set(name, (times.get(name) ?? 0) + spent(profile, i));
  });
  for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, 40))
    console.log(`    ${time.toFixed(0).padStart(6)} ms  ${name}`);
}

async function gradeOnce(name: string, node: NodeHost, day: number): Promise<void> {
  const { traffic } = node.host;
  const app = createApp({ workbook: createExcelWorkbook(node), locale: () => 'zh-CN', today: () => day });
  const scheme = presetScheme('tiancheng', 'zh-CN');
  const { source, mapping } = sure(await app.look(scheme));
  const request: GradeRequest = {
    source,
    scheme,
    mapping,
    asOf: null,
    write: {
      columns: ['score', 'tier', 'strategy', 'previous', 'movement'],
      place: 'beside',
      live: false,
      report: true,
    },
  };
  traffic.reset();
  let peak = 0;
  const run = {
    signal: new AbortController().signal,
    onProgress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
  };
  const start = performance.now();
  const times = await profiled(async () => {
    const { graded } = sure(await app.grade(request, run));
    console.log(`  graded ${String(graded.report.rows)} rows`);
  });
  const seconds = (performance.now() - start) / 1000;
  const mapped = mapping.flatMap(({ column }) => (column === null ? [] : [column]));
  const read = cellsOf(node, mapped);
  const written = cellsOf(
    node,
    request.write.columns.map((_key, i) => HEADERS.length + i),
  );
  const largest = Math.max(...traffic.batches.map((one) => Math.max(one.bytesIn, one.bytesOut)));
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${String(traffic.requests)} requests, to Excel ${mib(traffic.bytesIn)}, ` +
      `back ${mib(traffic.bytesOut)}, largest ${mib(largest)}, memory ${mib(peak)} at most`,
  );
  for (const [room, time] of [...times].sort((a, b) => b[1] - a[1]))
    console.log(`  ${room.padEnd(20)} ${(time / 1000).toFixed(2)} s`);
  const json = jsonTime(read, written);
  const ours = (times.get('ours') ?? 0) / 1000;
  console.log(
    `  JSON of the mapped columns: ${json.toFixed(2)} s parsing and writing; ours ${(ours / json).toFixed(2)} × that`,
  );
}

/** Rows of a block, as the adapter reads and writes them. */
const BLOCK = 20_000;

/** Seconds that parsing what is read and writing what is written takes by itself, block by block; the least of nine times. */
function jsonTime(read: Cells, written: Cells): number {
  const texts = blocksOf(read).map((block) => JSON.stringify(block));
  const blocks = blocksOf(written);
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    let size = 0;
    for (const text of texts) size += (JSON.parse(text) as unknown[]).length;
    for (const block of blocks) size += JSON.stringify(block).length;
    return size > 0 ? performance.now() - start : 0;
  });
  return Math.min(...times) / 1000;
}

function blocksOf(cells: Cells): readonly Cells[] {
  return Array.from({ length: Math.ceil(cells.length / BLOCK) }, (_none, i) =>
    cells.slice(i * BLOCK, (i + 1) * BLOCK),
  );
}

/** The cells of some columns of the list, without its header. */
function cellsOf({ host }: NodeHost, columns: readonly number[]): Cells {
  const cells = host.workbook.sheets[0]?.cells;
  const rows = (cells?.used(false)?.rows ?? 1) - 1;
  return Array.from({ length: rows }, (_none, row) =>
    columns.map((column) => plainValue(cells?.value(row + 1, column) ?? null)),
  );
}

function mib(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
}

const rows = Number(process.argv[2] ?? 1_048_575);
const node = await startNodeHost({ locale: 'zh-CN', workbook: filled(rows) });
console.log(
  `${String(rows)} rows × ${String(HEADERS.length)} columns, ${mib(process.memoryUsage().rss)} before`,
);
await gradeOnce('first run', node, TODAY);
// The report is shown after a run; the person goes back to the list.
node.host.workbook.activeSheet = node.host.workbook.sheets[0]?.id ?? '';
// A quarter later, so that it is compared with the first.
await gradeOnce('second run', node, TODAY + 90);
node.close();
