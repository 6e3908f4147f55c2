import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { writeCells } from '../../../src/host/model/edits/write-cells.ts';
import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';
import { turns } from './turns.ts';

let node: NodeHost;
let heard: string[];
beforeEach(async () => {
  node = await startNodeHost();
  heard = [];
});
afterEach(() => node.close());

/** Events are pushed in a task after the answer. */
const quiet = (): Promise<void> => turns();

const note =
  <E>(word: string, detail: (event: E) => unknown = () => '') =>
  async (event: E): Promise<void> => {
    heard.push(`${word} ${String(detail(event))}`.trim());
  };

describe('events', () => {
  it('tells sheet and collection of changed cells, with address and source', async () => {
    await node.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets
        .getFirst()
        .onChanged.add(note('sheet', (event) => `${event.address} ${event.changeType} ${event.source}`));
      sheets.onChanged.add(note('workbook', (event) => event.address));
      await context.sync();
      sheets.getFirst().getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheets.getFirst().getRange('1:1').insert('Down');
      await context.sync();
    });
    await quiet();
    expect(heard.sort()).toEqual([
      'sheet 1:1 RowInserted Local',
      'sheet B2:C3 RangeEdited Local',
      'workbook 1:1',
      'workbook B2:C3',
    ]);
  });

  it('hands the changed cells over again', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async (event) => {
        await node.Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          heard.push(`${range.address} ${String(range.values)}`);
        });
      });
      await context.sync();
      sheet.getRange('D4').values = [['here']];
      await context.sync();
    });
    await quiet();
    expect(heard).toEqual(['Sheet1!D4 here']);
  });

  it('tells who changed a cell: the person or the add-in', async () => {
    const sources: unknown[] = [];
    await node.Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .onChanged.add(async (event) => void sources.push(event.triggerSource));
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    const sheet = node.host.workbook.sheets[0];
    node.host.changes.emit({
      kind: 'cells',
      sheet: sheet?.id ?? null,
      rect: { row: 0, column: 0, rows: 1, columns: 1 },
    });
    await quiet();
    expect(sources).toEqual(['ThisLocalAddin', 'Unknown']);
  });

  it('tells what one cell held, and that somebody else changed it', async () => {
    const seen: unknown[] = [];
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(async ({ source, details }) => {
        seen.push([source, details.valueBefore, details.valueAfter, details.valueTypeAfter]);
      });
      await context.sync();
    });
    const { workbook } = node.host;
    const sheet = workbook.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    const target = { workbook, sheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    writeCells(target, 5);
    workbook.changes.as('remote', () => writeCells(target, 'theirs'));
    await quiet();
    expect(seen).toEqual([
      ['Local', '', 5, 'Double'],
      ['Remote', 5, 'theirs', 'String'],
    ]);
  });

  it('tells of sheets added, activated, left, renamed and deleted', async () => {
    await node.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onAdded.add(note('added'));
      sheets.onActivated.add(note('activated'));
      sheets.onDeactivated.add(note('deactivated'));
      sheets.onDeleted.add(note('deleted'));
      sheets.onNameChanged.add(note('renamed', (event) => `${event.nameBefore} ${event.nameAfter}`));
      await context.sync();
      const sheet = sheets.add('New');
      sheet.activate();
      sheet.name = 'Newer';
      sheet.delete();
      await context.sync();
    });
    await quiet();
    expect(heard).toEqual([
      'added',
      'activated',
      'deactivated',
      'renamed New Newer',
      'deleted',
      'activated',
      'deactivated',
    ]);
  });

  it('tells of selections', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onSelectionChanged.add(note('sheet', (event) => event.address));
      context.workbook.onSelectionChanged.add(note('workbook'));
      await context.sync();
      sheet.getRange('C3:D9').select();
      await context.sync();
    });
    await quiet();
    expect(heard.sort()).toEqual(['sheet C3:D9', 'workbook']);
  });

  it('keeps silent after removal, and while events are off', async () => {
    const handler = await node.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add(note('changed'));
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      return added;
    });
    await quiet();
    expect(heard).toEqual([]);
    await node.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('A1').values = [[2]];
      await context.sync();
    });
    await quiet();
    expect(heard).toEqual([]);
    expect(node.connection.events.size).toBe(0);
  });
});
