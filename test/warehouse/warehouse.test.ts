import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, gradeTwice } from '../sql/compare.ts';
import type { Database } from '../sql/duckdb.ts';
import { spelledCard } from '../sql/spellings.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { type Case, cases } from './cases.ts';
import { installedClickHouse, openClickHouse } from './clickhouse.ts';
import { installedServer, openPostgresql } from './postgresql.ts';

const server = process.env['TIERWISE_WAREHOUSE'] ? installedServer() : null;
const chdb = process.env['TIERWISE_WAREHOUSE'] ? installedClickHouse() : null;
const asked = process.env['TIERWISE_WAREHOUSE'] !== undefined;

const warehouses = [
  {
    name: 'PostgreSQL',
    dialect: 'postgresql',
    here: server !== null,
    why: asked ? "Debian's package postgresql is not installed" : 'run by npm run test:warehouse only',
    open: async (): Promise<Database> => openPostgresql(server ?? ''),
  },
  {
    name: 'ClickHouse',
    dialect: 'clickhouse',
    here: chdb !== null,
    why: asked ? 'npm could not install chdb under .cache/chdb' : 'run by npm run test:warehouse only',
    open: (): Promise<Database> =>
      chdb ? Promise.resolve(openClickHouse(chdb)) : Promise.reject(new Error('not installed')),
  },
] as const;

/** Names and texts that would be code if they were not in quotes. */
const HOSTILE = [
  `"; DROP TABLE canary; --`,
  '`; DROP TABLE canary; --',
  `'; DROP TABLE canary; --`,
  `\\'; DROP TABLE canary; --`,
  '\\',
  '*/ ; DROP TABLE canary; /*',
  '$$; DROP TABLE canary; $$',
  '-- 年销售额 😀',
  'a\u2028b',
  'mapping',
];

/** An ABC of three customers with hostile names everywhere. */
function hostileCase(name: string): Case {
  const abc = presetScheme('abc-80-95', 'en-US');
  const headers = [`${name} 1`, `${name} 2`];
  const scheme = {
    ...abc,
    name,
    customerColumn: headers[0] ?? null,
    valueColumn: headers[1] ?? null,
    tiers: abc.tiers.map((tier) => ({ ...tier, name: `${tier.name}\n${name}` })),
  };
  const rows = [800, 150, 50].map((value, i) => [`${name}${i}`, value]);
  return { name, scheme, cells: [headers, ...rows] };
}

describe.each(warehouses)('The statement of a preset on $name', ({ name, dialect, here, why, open }) => {
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

  it.skipIf(!here).each(HOSTILE)(
    `%s in names and texts is no code${here ? '' : ` (skipped: ${why})`}`,
    async (hostile) => {
      if (database === null) throw new Error('The database is not open');
      await database.fill('canary', [['sings', 'DOUBLE']], [[1]]);
      const source = { table: [hostile] };
      const twice = await gradeTwice(database, hostileCase(hostile), { dialect, source });
      expect(twice.expected).toHaveLength(3);
      expect(differences(twice)).toEqual([]);
      expect(await database.run('SELECT sings FROM canary')).toEqual([{ sings: 1 }]);
    },
  );

  it.skipIf(!here)(`$name: labels however they are written${here ? '' : ` (skipped: ${why})`}`, async () => {
    if (database === null) throw new Error('The database is not open');
    for (const card of fc.sample(spelledCard, { numRuns: 60, seed: 8 }))
      expect(differences(await gradeTwice(database, card, { dialect }))).toEqual([]);
  });
});
