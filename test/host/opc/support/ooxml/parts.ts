import { unzipSync } from 'fflate';
import { childrenOf, descendants, parseTree } from '../../../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';

/** An arrow from a part; `to` is a part name, or null for one that leads out of the file. */
export interface Arrow {
  readonly id: string;
  readonly kind: string;
  readonly to: string | null;
}

/** A saved file as the rules look at it. */
export interface Parts {
  /** In the order of the file, doubles and all. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The root element of an XML part; an empty one where there is no such part. */
  xml(name: string): XmlNode;
  /** Arrows of a part, `''` for the file itself. */
  arrows(part: string): readonly Arrow[];
  /** Where a part's arrows of a kind lead. */
  targets(part: string, kind: string): readonly string[];
}

const NOTHING: XmlNode = { name: '', attributes: {}, children: [], text: '', start: 0, inner: 0, end: 0 };

export function partsOf(bytes: Uint8Array): Parts {
  const names: string[] = [];
  const contents = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') && names.push(name) > 0 });
  const trees = new Map<string, XmlNode>();
  const xml = (name: string): XmlNode => {
    const content = /\.(xml|rels)$/i.test(name) ? contents[name] : undefined;
    const tree = trees.get(name) ?? (content ? parseTree(new TextDecoder().decode(content), name) : NOTHING);
    trees.set(name, tree);
    return tree;
  };
  const arrows = (part: string): Arrow[] =>
    childrenOf(xml(relsOf(part)), 'Relationship').map(({ attributes: a }) => ({
      id: a['Id'] ?? '',
      kind: (a['Type'] ?? '').split('/').at(-1) ?? '',
      to: a['TargetMode'] === 'External' ? null : resolved(part, a['Target'] ?? ''),
    }));
  return {
    names,
    has: (name) => name in contents,
    xml,
    arrows,
    targets: (part, kind) =>
      arrows(part).flatMap((it) => (it.kind === kind && it.to !== null ? [it.to] : [])),
  };
}

/** Name of the part that holds a part's arrows. */
export function relsOf(part: string): string {
  return part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

function resolved(part: string, target: string): string {
  return decodeURIComponent(new URL(target, `file:///${part}`).pathname.slice(1));
}

/** Every element of a part, itself included, but for what extensions hold. */
export function elements(node: XmlNode): XmlNode[] {
  const foreign = node.name === 'extLst' || node.name === 'AlternateContent';
  return [node, ...(foreign ? [] : node.children.flatMap(elements))];
}

/** The worksheets: name and part. */
export function worksheets(parts: Parts): { readonly name: string; readonly part: string }[] {
  const workbook = workbookPart(parts);
  const arrows = new Map(parts.arrows(workbook).map((it) => [it.id, it]));
  return descendants(parts.xml(workbook), 'sheet').flatMap(({ attributes: a }) => {
    const arrow = arrows.get(a['r:id'] ?? '');
    return arrow?.kind === 'worksheet' && arrow.to !== null
      ? [{ name: a['name'] ?? '', part: arrow.to }]
      : [];
  });
}

export function workbookPart(parts: Parts): string {
  return parts.targets('', 'officeDocument')[0] ?? 'xl/workbook.xml';
}

/** Values that stand more than once. */
export function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
