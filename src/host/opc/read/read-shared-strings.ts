import { readXml } from '../xml/sax.ts';
import { plainText } from '../xml/write.ts';

/** Shared strings as plain text: rich runs joined, phonetic hints left out. Throws OpcFault. */
export function readSharedStrings(source: string, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  readXml(source, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(plainText(text));
    },
  });
  return strings;
}
