/**
 * `npm run test:large [-- ROWS]`: grades a full worksheet, 1,048,575 rows × 8 columns, through the real office.js in the
 * Node host, twice, and prints what it cost. Our own share of the time comes from a CPU profile, by
 * file, and is held against the time that JSON takes for what travels of the mapped columns, once read and once written,
 * by the same profiler in the same process; the garbage collector's time is on neither side. HOT=ours (or 1) lists functions.
 */
import { createApp } from '../src/app/create-app.ts';
import type { GradeRequest } from '../src/app/app.ts';
import type { Cell, Cells, Result } from '../src/engine/index.ts';
import { createExcelWorkbook } from '../src/excel/excel-workbook.ts';
import { createBlankWorkbook } from '../src/host/model/create.ts';
import { plainValue } from '../src/host/model/plain-value.ts';
import type { Workbook } from '../src/host/model/workbook.ts';
import { startNodeHost, type NodeHost } from '../src/host/node/start-node-host.ts';
import { presetScheme } from '../src/locales/preset-scheme.ts';
import { profiled } from './profile.ts';

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

/** A million rows on a busy machine: an answer is long in coming, not lost. */
const PATIENCE = { answer: 600_000, grace: 3_000 };

async function gradeOnce(name: string, node: NodeHost, day: number): Promise<void> {
  const { traffic } = node.host;
  const app = createApp({
    workbook: createExcelWorkbook(node, PATIENCE),
    locale: () => 'zh-CN',
    today: () => day,
  });
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
  const written = request.write.columns.map((_key, i) => HEADERS.length + i);
  const { requests, bytesIn, bytesOut } = traffic;
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${String(requests)} requests (${kinds(traffic)}), to Excel ${mib(bytesIn)}, ` +
      `back ${mib(bytesOut)}, memory ${mib(peak)} at most`,
  );
  for (const [room, time] of [...times].sort((a, b) => b[1] - a[1]))
    console.log(`  ${room.padEnd(20)} ${(time / 1000).toFixed(2)} s`);
  const json = await jsonTime(node, mapped, written);
  const ours = (times.get('ours') ?? 0) / 1000;
  console.log(
    `  JSON of the mapped columns: ${json.toFixed(2)} s parsing and writing; ours ${(ours / json).toFixed(2)} × that`,
  );
}

/** What the requests are for, by what travels, and the largest of each. */
function kinds({ batches }: NodeHost['host']['traffic']): string {
  const cells = 20_000;
  const writing = batches.filter(({ bytesIn }) => bytesIn > cells);
  const reading = batches.filter(({ bytesIn, bytesOut }) => bytesIn <= cells && bytesOut > cells);
  const largest = (bytes: readonly number[]): string => mib(Math.max(0, ...bytes));
  return (
    `${String(writing.length)} write cells, at most ${largest(writing.map((one) => one.bytesIn))}; ` +
    `${String(reading.length)} read them, at most ${largest(reading.map((one) => one.bytesOut))}`
  );
}

/** Rows of a block, as the adapter reads and writes them. */
const BLOCK = 20_000;

const PASSES = 5;

/** Seconds that parsing what is read and writing what is written takes by itself, block by block, on an average. */
async function jsonTime(
  node: NodeHost,
  read: readonly number[],
  written: readonly number[],
): Promise<number> {
  const texts = blocksOf(cellsOf(node, read)).map((block) => JSON.stringify(block));
  // As they travel: each column by itself, and one cell where all of a block are the same.
  const blocks = written.flatMap((column) => blocksOf(cellsOf(node, [column])).map(asWritten));
  const times = await profiled(() => {
    let size = 0;
    for (let pass = 0; pass < PASSES; pass += 1) {
      for (const text of texts) size += (JSON.parse(text) as unknown[]).length;
      for (const block of blocks) size += JSON.stringify(block).length;
    }
    return Promise.resolve(void size);
  }, '');
  return (times.get('other') ?? 0) / PASSES / 1000;
}

function asWritten(block: Cells): Cells | Cell {
  const first = block[0]?.[0] ?? '';
  return block.every(([cell]) => (cell ?? '') === first) ? first : block;
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
