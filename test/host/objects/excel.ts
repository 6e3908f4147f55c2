import { afterEach, beforeEach } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';

/** A fresh workbook with the real office.js on it, for each test of the file. */
export interface Bench {
  readonly node: () => NodeHost;
  /** One `Excel.run`. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The code with which the host refuses a batch, or `done`. */
  readonly code: (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) => Promise<string>;
  /** Writes cells from A1 of the first sheet. */
  readonly fill: (values: unknown[][], address: string) => Promise<void>;
}

export function bench(): Bench {
  let open: NodeHost | null = null;
  const node = (): NodeHost => {
    if (open === null) throw new Error('no host is running');
    return open;
  };
  beforeEach(async () => {
    open = await startNodeHost({ calculate: false });
  });
  afterEach(() => open?.close());
  const run: Bench['run'] = (batch) => node().Excel.run(batch);
  return {
    node,
    run,
    code: (batch) =>
      run(async (context) => {
        batch(context, context.workbook.worksheets.getFirst());
        await context.sync();
        return 'done';
      }).catch((error: { code?: string }) => error.code ?? String(error)),
    fill: (values, address) =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = values;
        await context.sync();
      }),
  };
}
