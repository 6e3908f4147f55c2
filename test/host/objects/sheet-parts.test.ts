import { describe, expect, it } from 'vitest';

import { bench } from './excel.ts';

describe('parts of a sheet and of a workbook', () => {
  const { node, run, code, fill } = bench();

  it('freezes panes and tells where', async () => {
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load('address');
      freezePanes.freezeAt('A1:B1');
      const corner = freezePanes.getLocation().load('address');
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([rows.address, corner.address, none.isNullObject]).toEqual(['Sheet1!1:2', 'Sheet1!A1:B1', true]);
    });
    expect(await code((_, sheet) => sheet.freezePanes.getLocation().load('address'))).toBe('ItemNotFound');
  });

  it('sets the page up', async () => {
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
      pageLayout.centerHorizontally = true;
      await context.sync();
      pageLayout.load('orientation,zoom,leftMargin,centerHorizontally');
      const area = pageLayout.getPrintArea().load('address');
      const titles = pageLayout.getPrintTitleRows().load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
      });
      expect(pageLayout.leftMargin).toBeCloseTo(72);
      expect([area.address, titles.address]).toEqual(['Sheet1!A1:F40', 'Sheet1!1:2']);
    });
    expect(await code((_, sheet) => void (sheet.pageLayout.zoom = { verticalFitToPages: 0 }))).toBe(
      'InvalidArgument',
    );
    expect(await code((_, sheet) => void (sheet.pageLayout.leftMargin = -1))).toBe('InvalidArgument');
  });

  it('protects a sheet with a password and says so', async () => {
    await code((_, sheet) => sheet.protection.protect({ allowSort: true }, '四'));
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
      expect(protection.options).not.toHaveProperty('password');
    });
    expect(await code((_, sheet) => sheet.protection.protect())).toBe('InvalidOperation');
    expect(await code((_, sheet) => sheet.protection.unprotect('three'))).toBe('InvalidArgument');
    expect(await code((_, sheet) => sheet.protection.unprotect('四'))).toBe('done');
  });

  it('lets nobody add a sheet to a protected workbook', async () => {
    await code((context) => context.workbook.protection.protect());
    expect(await code((context) => void context.workbook.worksheets.add('new'))).toBe('AccessDenied');
    await code((context) => context.workbook.protection.unprotect());
    expect(await code((context) => void context.workbook.worksheets.add('new'))).toBe('done');
  });

  it('filters a plain list of the sheet', async () => {
    await fill([['Tier'], ['A'], ['B'], ['A']], 'A1:A4');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.autoFilter.apply('A1:A4', 0, { filterOn: 'Values', values: ['A'] });
      sheet.autoFilter.load('enabled,isDataFiltered');
      const hidden = sheet.getRange('A3').load('rowHidden');
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect([
        sheet.autoFilter.enabled,
        sheet.autoFilter.isDataFiltered,
        hidden.rowHidden,
        range.address,
      ]).toEqual([true, true, true, 'Sheet1!A1:A4']);
      sheet.autoFilter.remove();
      hidden.load('rowHidden');
      const none = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect([hidden.rowHidden, none.isNullObject]).toEqual([false, true]);
    });
  });

  it('sorts a plain range', async () => {
    await fill([['n'], [3], [1], [2]], 'A1:A4');
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A4');
      range.sort.apply([{ key: 0, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['n'], [3], [2], [1]]);
    });
  });

  it('keeps custom XML parts by namespace', async () => {
    const xml = '<?xml version="1.0"?><t:scheme xmlns:t="urn:tierwise"><t:name>天成</t:name></t:scheme>';
    await run(async (context) => {
      const part = context.workbook.customXmlParts.add(xml).load('id,namespaceUri');
      await context.sync();
      expect(part.namespaceUri).toBe('urn:tierwise');
      const scoped = context.workbook.customXmlParts.getByNamespace('urn:tierwise');
      const text = scoped.getOnlyItem().getXml();
      const other = context.workbook.customXmlParts
        .getByNamespace('urn:other')
        .getOnlyItemOrNullObject()
        .load('id');
      const byId = context.workbook.customXmlParts.getItem(part.id).load('id');
      await context.sync();
      expect([text.value, other.isNullObject, byId.id]).toEqual([xml, true, part.id]);
      part.delete();
      const count = context.workbook.customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await code((context) => void context.workbook.customXmlParts.add('no xml'))).toBe(
      'InvalidArgument',
    );
  });

  it('holds no reference once all runs have ended', async () => {
    await fill(
      [
        ['a', 'b'],
        [1, 2],
      ],
      'A1:B2',
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add('A1:B2', true);
      const body = table.getDataBodyRange().load('address');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
      chart.setPosition(sheet.getRange('D1'), sheet.getRange('F9'));
      await context.sync();
      body.format.fill.color = '#FFFFFF';
      await context.sync();
      expect(node().connection.references.size).toBeGreaterThan(0);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(node().connection.references.size).toBe(0);
  });

  it('answers NotImplemented for what it does not know, and counts it', async () => {
    expect(await code((_, sheet) => void sheet.shapes.addTextBox('x'))).toBe('NotImplemented');
    expect(await code((context) => context.workbook.properties.load('author'))).toBe('NotImplemented');
    expect(await code((context) => void (context.workbook.properties.title = 'x'))).toBe('NotImplemented');
  });
});
