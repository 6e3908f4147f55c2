import { OpcFault } from '../problem.ts';
import { localName, readXml } from './sax.ts';
import type { Attributes } from './sax.ts';

/** An element of a small part, with its place in the source so that it can be copied as it stands. */
export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  text: string;
  readonly start: number;
  /** Index after the opening tag's `>`. */
  readonly inner: number;
  end: number;
}

/** Elements of a tree: a packed file of kilobytes could ask for more than memory holds. */
const MAX_NODES = 1_000_000;

/** Whether an element, with all in it, stays out of the tree. */
type Skip = (name: string, parent: XmlNode) => boolean;

/** A whole part as a tree. Not for sheet data: a million cells would be a million nodes. Throws OpcFault. */
export function parseTree(source: string, part: string, skip?: Skip): XmlNode {
  const root = newNode('', {}, 0, 0);
  const builder = treeBuilder(root, part, skip);
  readXml(source, part, builder);
  return root.children[0] ?? root;
}

/** Grows `root` from SAX events. Throws OpcFault. */
export function treeBuilder(root: XmlNode, part: string, skip?: Skip) {
  const stack = [root];
  let count = 0;
  /** How deep inside an element that stays out. */
  let outside = 0;
  return {
    open(name: string, attributes: Attributes, start: number, end: number): void {
      if (outside > 0 || skip?.(name, stack.at(-1) ?? root) === true) {
        outside++;
        return;
      }
      if (++count > MAX_NODES) throw new OpcFault('TooLarge', part, `more than ${MAX_NODES} elements`);
      const node = newNode(name, attributes, start, end);
      stack.at(-1)?.children.push(node);
      stack.push(node);
    },
    text(text: string): void {
      const node = outside > 0 ? undefined : stack.at(-1);
      if (node) node.text += text;
    },
    close(_name: string, end: number): void {
      if (outside > 0) {
        outside--;
        return;
      }
      const node = stack.pop();
      if (node) node.end = end;
    },
  };
}

export function newNode(name: string, attributes: Attributes, start: number, inner: number): XmlNode {
  return { name, attributes, children: [], text: '', start, inner, end: inner };
}

/** First child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((it) => it.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((it) => it.name === name) ?? [];
}

/** The node at the end of a path of first children. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((here, name) => child(here, name), node);
}

/** Every descendant of that name, in document order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((it) => (it.name === name ? [it] : descendants(it, name)));
}

/** All text below a node. */
export function textOf(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(textOf).join('') : '';
}

/** What stands between a node's tags, as text of the source; '' for an element that closes itself. */
export function innerText(node: XmlNode, source: string): string {
  return node.inner === node.end ? '' : source.slice(node.inner, source.lastIndexOf('</', node.end - 1));
}

/** An attribute that a prefix distinguishes, e.g. `r:id` under whatever prefix the writer chose. */
export function prefixed(node: XmlNode | undefined, name: string): string | undefined {
  const key = Object.keys(node?.attributes ?? {}).find((it) => it.includes(':') && localName(it) === name);
  return key === undefined ? undefined : node?.attributes[key];
}

/** An xsd:boolean, with the default that the schema gives. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

/** A number attribute, or null when absent or no number. */
export function number(value: string | undefined): number | null {
  const result = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(result) ? result : null;
}

/** Attributes but for those of some names. */
export function without(attributes: Attributes, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
