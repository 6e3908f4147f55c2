import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gradeCommand } from '../../src/cli/grade/command.ts';
import { openDuckDb } from './duckdb.ts';

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

it('refuses a database or a result it does not know, and a matrix without the tiers before', async () => {
  expect((await run('--sql', 'oracle')).error).toContain('oracle');
  expect((await run('--sql', 'spark', '--result', 'everything')).error).toContain('everything');
  expect((await run('--sql', 'spark', '--result', 'migration')).code).toBe(1);
});
