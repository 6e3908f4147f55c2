import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { gradeCommand } from '../../src/cli/grade/command.ts';
import { presetIds } from '../../src/presets/index.ts';
import { dialectIds } from '../../src/sql/index.ts';
import { openDuckDb } from './duckdb.ts';
import { HEADERS } from './lists.ts';

// Many small statements: generous, for a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'tierwise-sql-'));
afterAll(() => rmSync(folder, { recursive: true }));
const list = join(folder, 'list.csv');
writeFileSync(list, '客户,年销售额\r\n甲,800\r\n乙,150\r\n丙,50\r\n');
const run = (...more: readonly string[]) =>
  gradeCommand([list, '--preset', 'abc-80-95', '--lang', 'zh-CN', ...more], { today: 46_027, language: '' });

it('npm run grade --sql prints a statement that runs on the file itself', async () => {
  const { code, out } = await run('--sql', 'duckdb', '--table', `"${list}"`);
  expect(code).toBe(0);
  const database = await openDuckDb();
  expect((await database.run(out)).map((row) => [row['customer'], row['tier']])).toEqual([
    ['甲', 'A'],
    ['乙', 'B'],
    ['丙', 'C'],
  ]);
  database.close();
});

const headers = [...HEADERS, '下单日期', '订单金额', '订单号'];
const wide = join(folder, 'wide.csv');
writeFileSync(
  wide,
  `${headers.join(',')}\n${headers.map((_, i) => (i === 30 ? '2025-01-05' : i)).join(',')}\n`,
);

it.each(presetIds)('%s: a statement in every dialect, or words why there is none', async (preset) => {
  for (const dialect of dialectIds) {
    const asked = [wide, '--preset', preset, '--lang', 'zh-CN', '--sql', dialect];
    const { code, out, error } = await gradeCommand(asked, { today: 46_027, language: '' });
    if (preset === 'clv-bg-nbd')
      expect([code, out, error]).toEqual([1, '', expect.stringContaining('BG/NBD')]);
    else {
      expect([code, error]).toEqual([0, '']);
      expect(out).toMatch(/^-- .*\n(-- .*\n)+WITH\n[\s\S]*\nreport AS \([\s\S]*FROM report;\n$/);
    }
  }
});

it('names the databases, results and options in its help', async () => {
  for (const lang of ['zh-CN', 'en-US']) {
    const { out } = await gradeCommand(['--help', '--lang', lang], { today: 46_027, language: '' });
    for (const word of [
      ...dialectIds,
      '--table',
      '--previous',
      '--previous-score',
      'customers|tiers|migration',
    ])
      expect(out).toContain(word);
  }
});

it('refuses a database or a result it does not know, and a matrix without the tiers before', async () => {
  const unknown = await run('--sql', 'oracle');
  expect([unknown.code, unknown.out]).toEqual([1, '']);
  for (const word of ['oracle', ...dialectIds]) expect(unknown.error).toContain(word);
  expect((await run('--sql', 'spark', '--result', 'everything')).error).toContain('everything');
  expect((await run('--sql', 'spark', '--result', 'migration')).code).toBe(1);
});
