import { newId } from '../../model/identity.ts';
import type { Sheet } from '../../model/sheet.ts';
import { printOf } from '../origin.ts';
import type { Origin } from '../origin.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { relationships } from '../package/relationships.ts';
import type { ColorReader } from '../read/color.ts';
import { descendants, parseTree } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { anchorOf, readBox } from './anchor.ts';
import { chartContent, chartPlace } from './prints.ts';
import { readChart } from './read-chart.ts';

/** Takes the charts of a drawing into the model. Pictures, shapes and charts of the newer family stay in the file only. */
export function readDrawing(
  part: string,
  sheet: Sheet,
  {
    file,
    origin,
    color,
    once,
  }: {
    readonly file: OpcPackage;
    readonly origin: Origin;
    readonly color: ColorReader;
    /** Throws where a part was read before. */
    readonly once: (part: string) => void;
  },
): void {
  const source = file.text(part);
  if (source === null) return;
  once(part);
  const root = parseTree(source, part);
  for (const rel of relationships(file, part).filter(({ kind }) => kind === 'chart')) {
    once(rel.target);
    const text = file.text(rel.target);
    const anchor = anchorOf(root, rel.id);
    const content = text === null ? null : readChart(parseTree(text, rel.target, isFurtherPoint), color);
    if (!anchor || !content) continue;
    const name = descendants(anchor, 'cNvPr')[0]?.attributes['name'] ?? `Chart ${sheet.charts.length + 1}`;
    const chart = { id: newId(), name, ...readBox(anchor, sheet), ...content };
    sheet.charts.push(chart);
    const prints = { print: printOf(chartContent(chart)), place: printOf(chartPlace(chart)) };
    origin.charts.set(chart.id, { part: rel.target, sheet: sheet.id, ...prints });
  }
}

/** Of the values that a chart remembers only the first is read, the name of a series; there may be a million. */
function isFurtherPoint(name: string, parent: XmlNode): boolean {
  return name === 'pt' && parent.children.some((it) => it.name === name);
}
