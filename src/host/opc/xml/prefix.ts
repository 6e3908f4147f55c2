import type { XmlNode } from './tree.ts';

/** The prefix that a part's root element wears, `x:` or ''. */
export function prefixOf(source: string, root: XmlNode): string {
  return /^<([\w.-]+:)/.exec(source.slice(root.start, root.start + 64))?.[1] ?? '';
}

/** Gives every element of an unprefixed fragment that prefix. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])(?![\w.-]+:)/g, `<$1${prefix}`);
}
