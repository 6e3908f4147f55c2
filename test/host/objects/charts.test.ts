import { describe, expect, it } from 'vitest';

import { bench } from './excel.ts';

const PYRAMID = [
  ['', 'pad', 'Customers'],
  ['钻石', 4, 2],
  ['黄金', 3, 4],
  ['白银', 0, 10],
];

describe('charts', () => {
  const { node, run, code, fill } = bench();

  const addPyramid = (): Promise<string> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Pyramid';
      chart.load('id');
      await context.sync();
      return chart.id;
    });

  it('takes series, names and categories from the cells', async () => {
    await fill(PYRAMID, 'A1:C4');
    const id = await addPyramid();
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      const chart = charts.getItem('pyramid').load('id,name,chartType,width,height,plotVisibleOnly');
      const series = chart.series.load('items/name,items/overlap,count');
      const byId = charts.getItemOrNullObject(id).load('name');
      const none = charts.getItemOrNullObject('None').load('name');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        id,
        name: 'Pyramid',
        chartType: 'BarStacked',
        width: 360,
        height: 216,
        plotVisibleOnly: true,
      });
      expect(series.items.map(({ name, overlap }) => [name, overlap])).toEqual([
        ['pad', 100],
        ['Customers', 100],
      ]);
      expect([byId.name, none.isNullObject]).toEqual(['Pyramid', true]);
      const last = series.items[1];
      const values = last?.getDimensionValues('Values');
      const categories = last?.getDimensionValues('Categories');
      const points = last?.points.load('count,items/value');
      await context.sync();
      expect(values?.value.map(Number)).toEqual([2, 4, 10]);
      expect(categories?.value).toEqual(['钻石', '黄金', '白银']);
      expect([points?.count, points?.items.map((point) => point.value)]).toEqual([3, [2, 4, 10]]);
    });
  });

  it.each([
    [
      'header row and text column',
      [
        ['Tier', 'n'],
        ['A', 1],
        ['B', 2],
      ],
      'A1:B3',
      'Auto',
      [['n', ['A', 'B'], [1, 2]]],
    ],
    [
      'numbers only, three rows',
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
      'A1:B3',
      'Auto',
      [
        ['Series1', [], [1, 2, 3]],
        ['Series2', [], [10, 20, 30]],
      ],
    ],
    [
      'wider than high',
      [
        ['', 'Q1', 'Q2', 'Q3'],
        ['Sales', 5, 6, 7],
      ],
      'A1:D2',
      'Auto',
      [['Sales', ['Q1', 'Q2', 'Q3'], [5, 6, 7]]],
    ],
    [
      'numbers as headers under a blank corner',
      [
        ['', 2024, 2025],
        ['A', 1, 2],
        ['B', 3, 4],
      ],
      'A1:C3',
      'Columns',
      [
        ['2024', ['A', 'B'], [1, 3]],
        ['2025', ['A', 'B'], [2, 4]],
      ],
    ],
    ['one column with a header', [['Count'], [4], [9]], 'A1:A3', 'Auto', [['Count', [], [4, 9]]]],
  ] as const)('reads %s', async (_, values, address, by, expected) => {
    await fill(values as unknown as unknown[][], address);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { series } = sheet.charts.add('ColumnClustered', sheet.getRange(address), by);
      series.load('items/name');
      await context.sync();
      const answers = series.items.map(
        (one) => [one.name, one.getDimensionValues('Categories'), one.getDimensionValues('Values')] as const,
      );
      await context.sync();
      expect(
        answers.map(([name, categories, numbers]) => [name, categories.value, numbers.value.map(Number)]),
      ).toEqual(expected);
    });
  });

  it('takes the first column of a scatter as its x values', async () => {
    await fill(
      [
        ['Rank', 'Share'],
        [1, 0.5],
        [2, 0.8],
      ],
      'A1:B3',
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const series = sheet.charts
        .add('XYScatter', sheet.getRange('A1:B3'), 'Columns')
        .series.getItemAt(0)
        .load('name');
      const x = series.getDimensionValues('XValues');
      await context.sync();
      expect([series.name, x.value.map(Number)]).toEqual(['Share', [1, 2]]);
    });
  });

  it('keeps what a pyramid needs of series, points, labels, axes, title and legend', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    await run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem('Pyramid');
      chart.title.text = '客户金字塔';
      chart.title.format.font.size = 12;
      chart.title.format.font.color = '#1F3864';
      chart.legend.visible = false;
      chart.plotVisibleOnly = false;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = '0%';
      chart.axes.categoryAxis.reversePlotOrder = true;
      const [pad, count] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      pad.format.fill.clear();
      count.gapWidth = 20;
      count.hasDataLabels = true;
      count.dataLabels.position = 'Center';
      count.dataLabels.numberFormat = '#,##0';
      count.dataLabels.showSeriesName = false;
      count.dataLabels.format.font.color = 'white';
      count.points.getItemAt(0).format.fill.setSolidColor('#4472c4');
      count.format.line.color = '#FF0000';
      count.points.getItemAt(2).dataLabel.text = '10 家';
      await context.sync();
    });
    await run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem('Pyramid');
      chart.load(
        'plotVisibleOnly,title/text,title/visible,title/format/font/size,title/format/font/color,legend/visible',
      );
      chart.axes.valueAxis.load('visible,minimum,maximum,numberFormat,majorGridlines/visible');
      chart.axes.categoryAxis.load('reversePlotOrder,visible');
      const count = chart.series.getItemAt(1);
      count.load(
        'gapWidth,hasDataLabels,dataLabels/position,dataLabels/numberFormat,dataLabels/showValue,dataLabels/format/font/color,format/line/color',
      );
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        plotVisibleOnly: false,
        title: { text: '客户金字塔', visible: true, format: { font: { size: 12, color: '#1F3864' } } },
        legend: { visible: false },
        axes: {
          valueAxis: {
            visible: false,
            minimum: 0,
            maximum: '',
            numberFormat: '0%',
            majorGridlines: { visible: false },
          },
          categoryAxis: { reversePlotOrder: true, visible: true },
        },
      });
      expect(count.toJSON()).toMatchObject({
        gapWidth: 20,
        hasDataLabels: true,
        dataLabels: {
          position: 'Center',
          numberFormat: '#,##0',
          showValue: true,
          format: { font: { color: '#FFFFFF' } },
        },
        format: { line: { color: '#FF0000' } },
      });
    });
    const [pad, count] = node().host.workbook.sheets[0]?.charts[0]?.series ?? [];
    expect([pad?.fill, count?.fill]).toEqual([null, 'auto']);
    expect([...(count?.points ?? [])]).toEqual([
      [0, { fill: '#4472C4' }],
      [2, { label: '10 家' }],
    ]);
  });

  it('stands where setPosition puts it, by the sizes of rows and columns', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B:B').format.columnWidth = 96;
      sheet.getRange('1:1').format.rowHeight = 30;
      const chart = sheet.charts.getItem('Pyramid');
      chart.setPosition('C2', 'E5');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([144, 30, 144, 60]);
    });
  });

  it('follows new data by setData and keeps the look of its series', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    await fill(
      [
        ['', 'pad', 'n'],
        ['A', 1, 2],
        ['B', 0, 4],
      ],
      'F1:H3',
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.getItem('Pyramid');
      chart.series.getItemAt(1).gapWidth = 33;
      chart.setData(sheet.getRange('F1:H3'), 'Columns');
      const series = chart.series.load('items/name,items/gapWidth');
      await context.sync();
      expect(series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
        ['pad', 150],
        ['n', 33],
      ]);
      const values = series.items[1]?.getDimensionDataSourceString('Values');
      await context.sync();
      expect(values?.value).toBe('Sheet1!$H$2:$H$3');
    });
  });

  it('keeps its cells when rows are inserted above them', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('1:3').insert('Down');
      const source = sheet.charts
        .getItem('Pyramid')
        .series.getItemAt(1)
        .getDimensionDataSourceString('Values');
      await context.sync();
      expect(source.value).toBe('Sheet1!$C$5:$C$7');
    });
  });

  it('names its series by the cells as they now are', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    await fill([['客户数']], 'C1:C1');
    await run(async (context) => {
      const series = context.workbook.worksheets
        .getFirst()
        .charts.getItem('Pyramid')
        .series.getItemAt(1)
        .load('name');
      await context.sync();
      expect(series.name).toBe('客户数');
    });
  });

  it('tells of added and deleted charts', async () => {
    await fill(PYRAMID, 'A1:C4');
    const told: string[] = [];
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.onAdded.add(async (event) => void told.push(`added ${event.chartId}`));
      charts.onDeleted.add(async (event) => void told.push(`deleted ${event.chartId}`));
      await context.sync();
    });
    const id = await addPyramid();
    await code((_, sheet) => sheet.charts.getItem('Pyramid').delete());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([`added ${id}`, `deleted ${id}`]);
  });

  it('takes series one by one with their own cells', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.getItem('Pyramid');
      const series = chart.series.add('累计');
      series.setValues(sheet.getRange('B2:B4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      series.axisGroup = 'Secondary';
      series.chartType = 'Line';
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    await run(async (context) => {
      const series = context.workbook.worksheets
        .getFirst()
        .charts.getItem('Pyramid')
        .series.load('items/name,items/axisGroup,items/chartType');
      await context.sync();
      expect(series.items.map(({ name, axisGroup, chartType }) => [name, axisGroup, chartType])).toEqual([
        ['Customers', 'Primary', 'BarStacked'],
        ['累计', 'Secondary', 'Line'],
      ]);
    });
  });

  it('refuses what it does not draw, wrong sizes and what is not there', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    expect(await code((_, sheet) => sheet.charts.add('Funnel', sheet.getRange('A1:C4')))).toBe(
      'UnsupportedOperation',
    );
    expect(
      await code((_, sheet) => void (sheet.charts.getItem('Pyramid').series.getItemAt(0).gapWidth = 501)),
    ).toBe('InvalidArgument');
    expect(await code((_, sheet) => sheet.charts.getItem('None').load('name'))).toBe('ItemNotFound');
    expect(await code((_, sheet) => sheet.charts.getItem('Pyramid').series.getItemAt(9).load('name'))).toBe(
      'InvalidArgument',
    );
    expect(
      await code((_, sheet) => sheet.charts.getItem('Pyramid').title.format.font.load('color,name')),
    ).toBe('done');
    expect(await code((_, sheet) => sheet.charts.getItem('Pyramid').title.setFormula('=A1'))).toBe(
      'NotImplemented',
    );
    expect(
      await code((_, sheet) => void (sheet.charts.getItem('Pyramid').title.format.font.color = 'reddish')),
    ).toBe('InvalidArgument');
  });

  it('refuses edits on a protected sheet, and is gone once deleted', async () => {
    await fill(PYRAMID, 'A1:C4');
    await addPyramid();
    await run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    for (const edit of [
      (chart: Excel.Chart) => void (chart.title.text = 'x'),
      (chart: Excel.Chart) => chart.series.getItemAt(0).format.fill.clear(),
      (chart: Excel.Chart) => chart.setPosition('A1', 'B2'),
      (chart: Excel.Chart) => chart.delete(),
    ]) {
      expect(await code((_, sheet) => edit(sheet.charts.getItem('Pyramid')))).toBe('AccessDenied');
    }
    expect(await code((_, sheet) => sheet.protection.unprotect())).toBe('done');
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.getItem('Pyramid').delete();
      const count = charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
