import { child, childrenOf } from '../../../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';
import { doubles, workbookPart } from './parts.ts';
import type { Parts } from './parts.ts';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** The root of the styles part. */
export function stylesOf(parts: Parts): XmlNode {
  return parts.xml(parts.targets(workbookPart(parts), 'styles')[0] ?? '');
}

/** Length of one of the lists of the styles part. */
export function countOf(parts: Parts, list: string): number {
  return child(stylesOf(parts), list)?.children.length ?? 0;
}

/** Numbers in the styles part that lead nowhere, and counts that are not so. */
export function checkStyles(parts: Parts): string[] {
  const root = stylesOf(parts);
  const wrongCounts = LISTS.filter((list) => {
    const node = child(root, list);
    return (
      node?.attributes['count'] !== undefined && Number(node.attributes['count']) !== node.children.length
    );
  });
  const ids = childrenOf(child(root, 'numFmts'), 'numFmt').map((it) => it.attributes['numFmtId'] ?? '');
  const patterns = childrenOf(child(root, 'fills'), 'fill')
    .slice(0, 2)
    .map((fill) => child(fill, 'patternFill')?.attributes['patternType'] ?? 'none');
  return [
    ...wrongCounts.map((list) => `the count of ${list} is not so`),
    ...doubles(ids).map((id) => `two number formats have the id ${id}`),
    ...(root.name === '' || patterns.join() === 'none,gray125'
      ? []
      : [`the first two fills are ${patterns.join()}`]),
    ...childrenOf(child(root, 'cellXfs'), 'xf').flatMap((xf, index) =>
      checkFormat(parts, xf, ids).map((fault) => `cell format ${index} has ${fault}`),
    ),
  ].map((fault) => `styles: ${fault}`);
}

function checkFormat(parts: Parts, { attributes: a }: XmlNode, formatIds: readonly string[]): string[] {
  const within = (name: string, list: string): string[] =>
    a[name] === undefined || Number(a[name]) < countOf(parts, list) ? [] : [`${name} ${a[name]}`];
  const format = a['numFmtId'] ?? '0';
  return [
    ...within('fontId', 'fonts'),
    ...within('fillId', 'fills'),
    ...within('borderId', 'borders'),
    ...within('xfId', 'cellStyleXfs'),
    ...(Number(format) < 164 || formatIds.includes(format) ? [] : [`numFmtId ${format}`]),
  ];
}
