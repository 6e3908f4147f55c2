import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, gradeTwice } from '../sql/compare.ts';
import type { Database } from '../sql/duckdb.ts';
import { spelledCard } from '../sql/spellings.ts';
import { cases } from './cases.ts';
import { installedClickHouse, openClickHouse } from './clickhouse.ts';
import { installedServer, openPostgresql } from './postgresql.ts';

const server = process.env['TIERWISE_WAREHOUSE'] ? installedServer() : null;
const chdb = process.env['TIERWISE_WAREHOUSE'] ? installedClickHouse() : null;
const why = process.env['TIERWISE_WAREHOUSE']
  ? 'it is not installed'
  : 'it is run by npm run test:warehouse only';

const warehouses = [
  {
    name: 'PostgreSQL',
    dialect: 'postgresql',
    here: server !== null,
    open: async (): Promise<Database> => openPostgresql(server ?? ''),
  },
  {
    name: 'ClickHouse',
    dialect: 'clickhouse',
    here: chdb !== null,
    open: (): Promise<Database> =>
      chdb ? Promise.resolve(openClickHouse(chdb)) : Promise.reject(new Error('not installed')),
  },
] as const;

describe.each(warehouses)('The statement of a preset on $name', ({ name, dialect, here, open }) => {
  let database: Database | null = null;
  beforeAll(async () => {
    if (here) database = await open();
    else console.warn(`${name} is skipped: ${why}`);
  }, 60_000);
  afterAll(() => database?.close());

  it.skipIf(!here).each(cases())(
    `$name: score and tier of the engine${here ? '' : ` (skipped: ${why})`}`,
    async (one) => {
      if (database === null) throw new Error('The database is not open');
      const twice = await gradeTwice(database, one, { dialect });
      expect(twice.expected.length).toBeGreaterThan(90);
      expect(differences(twice)).toEqual([]);
    },
  );

  it.skipIf(!here)(`$name: labels however they are written${here ? '' : ` (skipped: ${why})`}`, async () => {
    if (database === null) throw new Error('The database is not open');
    for (const card of fc.sample(spelledCard, { numRuns: 60, seed: 8 }))
      expect(differences(await gradeTwice(database, card, { dialect }))).toEqual([]);
  });
});
