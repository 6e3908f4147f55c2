import { SaxesParser } from 'saxes';

import { OpcFault } from '../problem.ts';

/** Attributes by the name as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader hears. Names come without their prefix: some writers prefix every element. */
export interface SaxReader {
  /** `start` = index of `<`, `end` = index after `>`, in the source text. */
  open(name: string, attributes: Attributes, start: number, end: number): void;
  text(text: string): void;
  /** `end` = index after the closing `>`. */
  close(name: string, end: number): void;
}

const MAX_DEPTH = 256;

/** Reads a part with a real XML parser. Refuses DTDs, endless nesting and malformed XML with an OpcFault. */
export function readXml(source: string, part: string, reader: SaxReader): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let start = 0;
  parser.on('error', (error) => {
    throw new OpcFault('BadXml', part, error.message);
  });
  parser.on('doctype', () => {
    throw new OpcFault('ForbiddenXml', part, 'DOCTYPE');
  });
  parser.on('opentagstart', () => {
    start = source.lastIndexOf('<', parser.position - 1);
    if (++depth > MAX_DEPTH) throw new OpcFault('BadXml', part, `nested deeper than ${MAX_DEPTH}`);
  });
  parser.on('opentag', (tag) => reader.open(localName(tag.name), tag.attributes, start, parser.position));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', (tag) => {
    depth--;
    reader.close(localName(tag.name), parser.position);
  });
  parser.write(source).close();
}

/** A name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
