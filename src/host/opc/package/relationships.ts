import { childrenOf, parseTree } from '../xml/tree.ts';
import { tag, XML_HEAD } from '../xml/write.ts';
import type { OpcPackage } from './opc-package.ts';

/** One arrow from a part to another. `target` is a full part name, or the address when `external`. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI, e.g. `worksheet`: transitional and strict files differ only before it. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part; `''` stands for the package itself. */
export function relationships(file: OpcPackage, part: string): Relationship[] {
  const name = relsName(part);
  const text = file.text(name);
  if (text === null) return [];
  return childrenOf(parseTree(text, name), 'Relationship').map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** Adds an arrow to a part of the package and returns its id. The other arrows keep their text. */
export function relate(file: OpcPackage, part: string, to: { type: string; target: string }): string {
  const name = relsName(part);
  const used = new Set(relationships(file, part).map(({ id }) => id));
  let number = 1;
  while (used.has(`rId${number}`)) number++;
  const element = tag('Relationship', {
    Id: `rId${number}`,
    Type: to.type,
    Target: relative(part, to.target),
  });
  const old = file.text(name);
  const empty = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  file.write(name, insertLast(old ?? empty, element));
  return `rId${number}`;
}

/** Removes arrows by id. */
export function unrelate(file: OpcPackage, part: string, id: string): void {
  const name = relsName(part);
  const text = file.text(name);
  if (text === null) return;
  const node = childrenOf(parseTree(text, name), 'Relationship').find((it) => it.attributes['Id'] === id);
  if (node) file.write(name, text.slice(0, node.start) + text.slice(node.end));
}

function relsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Puts an element last inside the root element of a part. */
export function insertLast(text: string, element: string): string {
  const close = text.lastIndexOf('</');
  if (close >= 0) return text.slice(0, close) + element + text.slice(close);
  // The root closes itself: `<Relationships xmlns="…"/>`.
  const slash = text.lastIndexOf('/>');
  const name = /<([\w:]+)[^<>]*\/>\s*$/.exec(text)?.[1] ?? '';
  return `${text.slice(0, slash)}>${element}</${name}>`;
}

/** A target as seen from a part's folder: the form that every reader knows. */
function relative(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
