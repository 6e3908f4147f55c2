import { join } from 'node:path';
import { metadataFiles } from '../../build/static-files.ts';
import { FUNCTIONS } from '../../src/functions/all.ts';
import { startNodeHost, type NodeHost, type NodeHostOptions } from '../../src/host/node/start-node-host.ts';
import type { FunctionsFile } from '../../src/host/wire/function-metadata.ts';
import type { Locale } from '../../src/locales/index.ts';

export type CellValue = string | number | boolean;

/** A workbook in the Node host whose cells call the add-in's functions over office.js's own protocol. */
export interface FunctionHost {
  readonly node: NodeHost;
  /** Writes values or formulas, each block from a cell of the first sheet on, and waits until all is calculated. */
  readonly write: (
    ...places: readonly (readonly [address: string, cells: readonly (readonly CellValue[])[]])[]
  ) => Promise<void>;
  readonly read: (address: string) => Promise<readonly (readonly CellValue[])[]>;
  readonly close: () => void;
}

const ROOT = join(import.meta.dirname, '../..');
let file: Promise<FunctionsFile> | null = null;

/** The metadata as the site carries it. */
export function functionsFile(): Promise<FunctionsFile> {
  file ??= metadataFiles(ROOT).then(
    (files) => JSON.parse(files.get('functions.json') ?? '') as FunctionsFile,
  );
  return file;
}

export async function openFunctions(
  locale: Locale = 'en-US',
  options: NodeHostOptions = {},
): Promise<FunctionHost> {
  const node = await startNodeHost({ functions: await functionsFile(), locale, ...options });
  const uninstall = node.install();
  for (const [id, run] of Object.entries(FUNCTIONS))
    node.CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
  return {
    node,
    write: async (...places) => {
      await node.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (const [address, cells] of places)
          sheet.getRange(address).getAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1).formulas =
            cells.map((row) => [...row]);
        await context.sync();
      });
      await node.host.calculator?.settled();
    },
    read: (address) =>
      node.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
        await context.sync();
        return range.values as CellValue[][];
      }),
    close: () => {
      uninstall();
      node.close();
    },
  };
}
