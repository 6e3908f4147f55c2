import { afterEach, describe, expect, it } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';
import type { BatchAnswer } from '../../../src/host/wire/batch.ts';
import { bentChannel } from './bent-channel.ts';
import { turns } from './turns.ts';

let node: NodeHost;
afterEach(() => node.close());

type Bend = (answer: BatchAnswer) => void;
type Value = { [key: string]: unknown } | null;

/** Changes the values of a batch's results. */
function onValues(change: (value: Value) => unknown): Bend {
  return (answer) =>
    answer.Results.forEach((result) => Object.assign(result, { Value: change(result.Value as Value) }));
}

function without(...names: string[]): Bend {
  return onValues((value) => {
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)));
  });
}

async function start(bend: Bend | null): Promise<void> {
  node = await startNodeHost({ calculate: false, ...(bend === null ? {} : { through: bentChannel(bend) }) });
}

/** Code of the error that the work ends with, or null. */
async function codeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string | null> {
  try {
    await node.Excel.run(work);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Each rule of identity: work that needs it, and the answer bent so that it is broken. */
describe('identity rules that the library insists on', () => {
  const useLater = async (context: Excel.RequestContext): Promise<void> => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    await context.sync();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B2');
  };
  const addThenUse = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.add('New');
    await context.sync();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('New');
  };
  const listen = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getFirst().onChanged.add(async () => undefined);
    await context.sync();
  };

  it.each([
    ['a kept range gets a reference id', useLater, without('_ReferenceId'), 'InvalidObjectPath'],
    ['what was added gets its id', addThenUse, without('Id'), 'InvalidObjectPath'],
    ['what listens knows its id', listen, without('Id'), 'PropertyNotLoaded'],
  ] as const)('%s', async (_rule, work, broken, code) => {
    await start(null);
    expect(await codeOf(work)).toBe(null);
    node.close();
    await start(broken);
    expect(await codeOf(work)).toBe(code);
  });

  it('a live object is not null', async () => {
    const isNull = async (): Promise<boolean> =>
      node.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Sheet1');
        await context.sync();
        return sheet.isNullObject;
      });
    await start(null);
    expect(await isNull()).toBe(false);
    node.close();
    await start(onValues(() => null));
    expect(await isNull()).toBe(true);
  });

  it('queries answer with wire names and _Items', async () => {
    const names = async (context: Excel.RequestContext): Promise<void> => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    };
    await start(null);
    expect(await codeOf(names)).toBe(null);
    node.close();
    await start(without('_Items'));
    expect(await codeOf(names)).toBe('PropertyNotLoaded');
  });

  it('trace actions are answered and listed, or handlers never register', async () => {
    const heard = async (): Promise<number> => {
      let count = 0;
      await node.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.onChanged.add(async () => void count++);
        context.workbook.onSelectionChanged.add(async () => void count++);
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B2').select();
        await context.sync();
      });
      await turns();
      return count;
    };
    await start(null);
    expect(await heard()).toBe(2);
    node.close();
    await start((answer) => answer.TraceIds.splice(0));
    expect(await heard()).toBe(1);
    node.close();
    await start((answer) => {
      const traces = new Set(answer.TraceIds);
      const kept = answer.Results.filter((result) => !traces.has(result.ActionId));
      answer.Results.splice(0, Infinity, ...kept);
    });
    expect(await heard()).toBe(1);
  });

  it('a forgotten load stays unknown; a host that over-answers would hide it', async () => {
    const forget = async (context: Excel.RequestContext): Promise<unknown> => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
      await context.sync();
      return range.address;
    };
    await start(null);
    expect(await codeOf(forget)).toBe('PropertyNotLoaded');
    node.close();
    await start(
      onValues((value) => (value !== null && 'Values' in value ? { ...value, Address: 'A1' } : value)),
    );
    expect(await codeOf(forget)).toBe(null);
  });

  it('no reference outlives its run', async () => {
    await start(null);
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ranges = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('address'));
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(['Sheet1!A1', 'Sheet1!B1', 'Sheet1!C1']);
      expect(node.connection.references.size).toBe(3);
    });
    await turns();
    expect(node.connection.references.size).toBe(0);
  });

  it('a kept range follows inserted rows', async () => {
    await start(null);
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A5:B6');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A7:B8');
    });
  });
});
