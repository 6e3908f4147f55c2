import type { ChartPart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { printOf } from '../origin.ts';
import { declareType, removePart } from '../package/content-types.ts';
import { RELATIONSHIP, TYPES } from '../package/names.ts';
import { insertLast, relate, relationships, unrelate } from '../package/relationships.ts';
import type { Saving } from '../write/saving.ts';
import { descendants, number, parseTree } from '../xml/tree.ts';
import { tag, XML_HEAD } from '../xml/write.ts';
import { anchorCells, anchorOf } from './anchor.ts';
import { chartContent, chartPlace } from './prints.ts';
import { writeChart } from './write-chart.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Saves a sheet's charts. Answers its new `drawing` element when it had no drawing before. */
export function writeDrawings(sheet: Sheet, part: string, saving: Saving): Map<string, string> {
  const { file, origin, workbook } = saving;
  const known = origin.sheets.get(sheet.id)?.drawing ?? null;
  const gone = [...origin.charts].filter(
    ([id, it]) => it.sheet === sheet.id && !sheet.charts.some((chart) => chart.id === id),
  );
  if (known !== null) for (const [, { part: target }] of gone) removeChart(known, target, saving);
  if (sheet.charts.length === 0) return new Map();
  const drawing = known ?? addDrawing(saving);
  for (const chart of sheet.charts) {
    const old = origin.charts.get(chart.id);
    const target = old?.part ?? file.free('xl/charts/chart', '.xml');
    if (old?.print !== printOf(chartContent(chart))) file.write(target, writeChart(chart, workbook));
    if (!old) declareType(file, target, TYPES.chart);
    if (!old) addAnchor({ drawing, target, chart, sheet }, saving);
    else if (old.place !== printOf(chartPlace(chart))) moveAnchor({ drawing, target, chart, sheet }, saving);
  }
  if (known !== null) return new Map();
  const id = relate(file, part, { type: `${RELATIONSHIP}/drawing`, target: drawing });
  return new Map([['drawing', tag('drawing', { 'xmlns:r': RELATIONSHIP, 'r:id': id })]]);
}

function addDrawing({ file }: Saving): string {
  const name = file.free('xl/drawings/drawing', '.xml');
  file.write(name, XML_HEAD + tag('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, ' '));
  declareType(file, name, TYPES.drawing);
  return name;
}

interface Placed {
  readonly drawing: string;
  readonly target: string;
  readonly chart: ChartPart;
  readonly sheet: Sheet;
}

function addAnchor({ drawing, target, chart, sheet }: Placed, { file }: Saving): void {
  const relId = relate(file, drawing, { type: `${RELATIONSHIP}/chart`, target });
  const text = file.need(drawing);
  const ids = descendants(parseTree(text, drawing), 'cNvPr').map((it) => number(it.attributes['id']) ?? 0);
  const anchor = anchorXml(chart, sheet, { id: Math.max(1, ...ids) + 1, relId });
  file.write(drawing, insertLast(text, anchor));
}

function moveAnchor({ drawing, target, chart, sheet }: Placed, { file }: Saving): void {
  const text = file.need(drawing);
  const rel = relationships(file, drawing).find((it) => it.target === target);
  const anchor = rel && anchorOf(parseTree(text, drawing), rel.id);
  if (!anchor || !rel) return;
  const id = number(descendants(anchor, 'cNvPr')[0]?.attributes['id']) ?? 2;
  file.write(
    drawing,
    text.slice(0, anchor.start) + anchorXml(chart, sheet, { id, relId: rel.id }) + text.slice(anchor.end),
  );
}

function removeChart(drawing: string, target: string, { file }: Saving): void {
  const text = file.need(drawing);
  const rel = relationships(file, drawing).find((it) => it.target === target);
  const anchor = rel && anchorOf(parseTree(text, drawing), rel.id);
  if (anchor) file.write(drawing, text.slice(0, anchor.start) + text.slice(anchor.end));
  if (rel) unrelate(file, drawing, rel.id);
  removePart(file, target);
}

function anchorXml(
  chart: ChartPart,
  sheet: Sheet,
  { id, relId }: { readonly id: number; readonly relId: string },
): string {
  const reference = tag('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIP, 'r:id': relId });
  const frame =
    tag('xdr:nvGraphicFramePr', {}, tag('xdr:cNvPr', { id, name: chart.name }) + '<xdr:cNvGraphicFramePr/>') +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, reference));
  const namespaces = { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN };
  return tag(
    'xdr:twoCellAnchor',
    namespaces,
    anchorCells(chart, sheet) + tag('xdr:graphicFrame', { macro: '' }, frame) + '<xdr:clientData/>',
  );
}
