import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';
import { turns } from './turns.ts';

let node: NodeHost;
beforeAll(async () => {
  node = await startNodeHost();
});
afterAll(() => node.close());
afterEach(() => {
  node.host.faults.clear();
  node.host.cellEdit.end();
});

interface OfficeFailure {
  readonly code: string;
  readonly httpStatusCode: number;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

async function failure(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeFailure> {
  try {
    await node.Excel.run(work);
  } catch (error) {
    return error as OfficeFailure;
  }
  throw new Error('The work was expected to fail.');
}

async function valueOf(address: string): Promise<unknown> {
  return node.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

describe('refusals', () => {
  it('names code, place and statement', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem('nowhere').load('name');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.httpStatusCode).toBe(404);
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toContain('getItem');
  });

  it('keeps what was written before the refusal', async () => {
    await failure(async (context) => {
      first(context).getRange('A1').values = [['kept']];
      first(context).getRange('B1:C1').values = [['too'], ['tall']];
      first(context).getRange('D1').values = [['never']];
      await context.sync();
    }).then((error) => expect(error.code).toBe('InvalidArgument'));
    expect(await valueOf('A1')).toBe('kept');
    expect(await valueOf('D1')).toBe('');
  });

  it('says NotImplemented for what it does not model, and counts it', async () => {
    const error = await failure(async (context) => {
      first(context).getRange('A1').getImage();
      await context.sync();
    });
    expect(error.code).toBe('NotImplemented');
    expect(node.host.coverage.missing.get('Range.getImage')).toBe(1);
  });

  it('says ApiNotFound for what is newer than the advertised sets', async () => {
    const old = await startNodeHost({ requirements: { ExcelApi: '1.3' } });
    const code = await old.Excel.run(async (context) => {
      first(context).getRange('A1').getSurroundingRegion().load('address');
      await context.sync();
    }).catch((error: OfficeFailure) => error.code);
    expect(code).toBe('ApiNotFound');
    old.close();
  });

  it('refuses a property that does not exist', async () => {
    const error = await failure(async (context) => {
      first(context).load('colour' as 'name');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('refuses to act on a null object', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('nowhere').activate();
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  });

  it('takes the deletion of a null object for done', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('nowhere').delete();
      await context.sync();
    });
  });

  it('answers a null object for what hangs on a null object', async () => {
    await node.Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getItemOrNullObject('nowhere').getUsedRangeOrNullObject();
      tables.load('address');
      await context.sync();
      expect(tables.isNullObject).toBe(true);
    });
  });
});

describe('cell editing', () => {
  it('fails a run while a person types', async () => {
    node.host.cellEdit.begin();
    const error = await failure(async (context) => context.sync(first(context).load('name')));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
  });

  it('waits for the end of typing when asked to', async () => {
    node.host.cellEdit.begin();
    let done = false;
    const run = node.Excel.run({ delayForCellEdit: true }, async (context) => {
      first(context).load('name');
      await context.sync();
      done = true;
    });
    await turns();
    expect(done).toBe(false);
    node.host.cellEdit.end();
    await run;
    expect(done).toBe(true);
  });
});

describe('injected faults', () => {
  const write = async (text: string): Promise<void> =>
    node.Excel.run(async (context) => {
      first(context).getRange('F1').values = [[text]];
      await context.sync();
    });
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: OfficeFailure) => error.code,
    );

  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5016, 'WriteNotSupportedWhenModalDialogOpen'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
    [1014, 'InvalidRequestContext'],
    [9999, 'GeneralException'],
  ])('transport error %i arrives as %s', async (error, code) => {
    node.host.traffic.reset();
    node.host.faults.at(0, { kind: 'transport', error });
    expect(await codeOf(write('lost'))).toBe(code);
    expect(await valueOf('F1')).not.toBe('lost');
  });

  it('refuses with any code, before or after the work', async () => {
    node.host.traffic.reset();
    node.host.faults.at(0, { kind: 'refuse', code: 'AccessDenied' });
    expect(await codeOf(write('before'))).toBe('AccessDenied');
    expect(await valueOf('F1')).not.toBe('before');
    node.host.traffic.reset();
    node.host.faults.at(0, { kind: 'refuse', code: 'GeneralException', after: true });
    expect(await codeOf(write('after'))).toBe('GeneralException');
    expect(await valueOf('F1')).toBe('after');
  });

  it('refuses in the middle of a batch', async () => {
    const two = async (context: Excel.RequestContext): Promise<void> => {
      first(context).getRange('G1').values = [['done']];
      first(context).getRange('G2').values = [['last']];
      await context.sync();
    };
    await node.Excel.run(two);
    await node.Excel.run(async (context) => {
      first(context).getRange('G1:G2').clear();
      await context.sync();
    });
    const actions = node.host.traffic.batches.at(-2)?.actions ?? 0;
    node.host.traffic.reset();
    node.host.faults.at(0, { kind: 'refuse', code: 'ActivityLimitReached', atAction: actions - 1 });
    expect((await failure(two)).code).toBe('ActivityLimitReached');
    expect(await valueOf('G1')).toBe('done');
    expect(await valueOf('G2')).toBe('');
  });

  it('delays, and carries out twice', async () => {
    node.host.traffic.reset();
    node.host.faults.at(0, { kind: 'delay', milliseconds: 30 });
    await write('late');
    expect(await valueOf('F1')).toBe('late');
    node.host.traffic.reset();
    node.host.faults.at(0, { kind: 'duplicate' });
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(node.host.workbook.sheets).toHaveLength(3);
  });

  it('drops an answer: the run never ends, the work is done or not', async () => {
    const other = await startNodeHost();
    other.host.faults.at(0, { kind: 'drop', after: true });
    let ended = false;
    void other.Excel.run(async (context) => {
      first(context).getRange('A1').values = [['written']];
      await context.sync();
    }).finally(() => (ended = true));
    await turns();
    expect(ended).toBe(false);
    expect(other.host.workbook.sheets[0]?.cells.value(0, 0)).toBe('written');
    other.close();
  });
});

describe('limits', () => {
  it('refuses requests and answers over 5 MB', async () => {
    const text = 'x'.repeat(30_000);
    const rows = Array.from({ length: 180 }, () => [text]);
    const tooMuch = await failure(async (context) => {
      first(context).getRange('J1:J180').values = rows;
      await context.sync();
    });
    expect(tooMuch.code).toBe('RequestPayloadSizeLimitExceeded');
    const tooLong = await failure(async (context) => {
      for (const half of [0, 90]) {
        const range = first(context).getRangeByIndexes(half, 10, 90, 1);
        range.values = rows.slice(0, 90);
        await context.sync();
      }
      first(context).getRange('K1:K180').load('values');
      await context.sync();
    });
    expect(tooLong.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('gives null for whole columns and over 5,000,000 cells, and lets neither be written', async () => {
    await node.Excel.run(async (context) => {
      const columns = first(context).getRange('A:F').load('values,rowCount');
      const huge = first(context).getRange('A1:CW100000').load('values,cellCount');
      await context.sync();
      expect(columns.values).toBe(null);
      expect(columns.rowCount).toBe(1_048_576);
      expect(huge.values).toBe(null);
    });
    const error = await failure(async (context) => {
      first(context).getRange('A:A').values = 1 as unknown as number[][];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('takes big writes in the chunks the library makes of them', async () => {
    node.host.traffic.reset();
    await node.Excel.run(async (context) => {
      const range = first(context).getRange('A1:D5000');
      range.values = Array.from({ length: 5000 }, (_, row) => [row, `n${row}`, row / 2, row % 2 === 0]);
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values[4999]).toEqual([4999, 'n4999', 2499.5, false]);
    });
    expect(node.host.traffic.requests).toBe(2);
    expect(node.host.traffic.bytesIn).toBeGreaterThan(100_000);
    expect(node.host.traffic.bytesOut).toBeGreaterThan(100_000);
  });
});
