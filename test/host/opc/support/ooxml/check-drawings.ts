import { child, childrenOf, descendants, textOf } from '../../../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';
import { doubles, elements, worksheets } from './parts.ts';
import type { Parts } from './parts.ts';

/** Drawings and their charts: ids of their own, plots tied to axes that are there, references to sheets that are there. */
export function checkDrawings(parts: Parts): string[] {
  return parts.names
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => {
      const root = parts.xml(name);
      const faults =
        root.name === 'wsDr' ? checkDrawing(root) : root.name === 'chartSpace' ? checkChart(parts, root) : [];
      return faults.map((fault) => `${name}: ${fault}`);
    });
}

function checkDrawing(root: XmlNode): string[] {
  const ids = elements(root).flatMap((it) => (it.name === 'cNvPr' ? [it.attributes['id'] ?? ''] : []));
  return doubles(ids).map((id) => `two shapes have the id ${id}`);
}

function checkChart(parts: Parts, root: XmlNode): string[] {
  const plotArea = child(child(root, 'chart'), 'plotArea');
  const axes = plotArea?.children.filter(({ name }) => /^(cat|val|date|ser)Ax$/.test(name)) ?? [];
  const ids = axes.map((it) => val(it, 'axId'));
  const plots = plotArea?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const used = [
    ...plots.flatMap((plot) => childrenOf(plot, 'axId').map((it) => it.attributes['val'] ?? '')),
    ...axes.map((it) => val(it, 'crossAx')),
  ];
  const series = plots.flatMap((plot) => childrenOf(plot, 'ser'));
  return [
    ...(plots.length > 0 ? [] : ['no plot']),
    ...doubles(ids).map((id) => `two axes have the id ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `no axis ${id}`),
    ...['idx', 'order'].flatMap((name) =>
      doubles(series.map((it) => val(it, name))).map((it) => `two series of ${name} ${it}`),
    ),
    ...series.flatMap(checkSeries),
    ...elsewhere(parts, root).map((name) => `no sheet ${name}`),
  ];
}

function checkSeries(series: XmlNode): string[] {
  const caches = [...descendants(series, 'numCache'), ...descendants(series, 'strCache')];
  const outside = caches.filter((cache) => {
    const count = Number(val(cache, 'ptCount'));
    return childrenOf(cache, 'pt').some((it) => !(Number(it.attributes['idx']) < count));
  });
  const labels = descendants(series, 'dLbls').filter((it) => !child(it, 'delete'));
  const flags = labels.filter((it) => it.children.filter(({ name }) => name.startsWith('show')).length < 6);
  return [
    ...outside.map(() => 'a point beyond the count of its cache'),
    ...doubles(childrenOf(series, 'dPt').map((it) => val(it, 'idx'))).map(
      (it) => `two looks for point ${it}`,
    ),
    // LibreOffice shows what a flag that is left out would show: names and all.
    ...flags.map(() => 'data labels without all six flags'),
  ];
}

/** Sheets that a chart's references name and the workbook has not. */
function elsewhere(parts: Parts, root: XmlNode): string[] {
  const known = new Set(worksheets(parts).map(({ name }) => name.toLowerCase()));
  const named = descendants(root, 'f').flatMap((it) => {
    const [, quoted, bare] = /^\(?(?:'((?:[^']|'')+)'|([^'![\]]+))!/.exec(textOf(it)) ?? [];
    return quoted?.replace(/''/g, "'") ?? bare ?? [];
  });
  return named.filter((name) => !known.has(name.toLowerCase()) && !name.startsWith('['));
}

function val(node: XmlNode, name: string): string {
  return child(node, name)?.attributes['val'] ?? '';
}
