import type { Cell } from '../cell.ts';

const ERRORS =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

/** Characters that are seen as nothing: spaces of all widths, zero-width marks, control characters. */
const INVISIBLE_ENDS = /^[\s\p{Cc}\u200b-\u200f\u2060\ufeff]+|[\s\p{Cc}\u200b-\u200f\u2060\ufeff]+$/gu;

/** Text without what cannot be seen at its ends. */
export function trimmed(text: string): string {
  const plain = isSeen(text.charCodeAt(0)) && isSeen(text.charCodeAt(text.length - 1));
  return plain ? text : text.replace(INVISIBLE_ENDS, '');
}

/** ASCII that is printed, and the letters of Chinese and what follows them; asked first, since a list has millions of texts. */
function isSeen(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
}

/** A cell as people would type it; blank is `""`. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return trimmed(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Whether a cell holds nothing that can be seen. Zero is not blank. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && trimmed(cell) === '');
}

/** Whether a text is one of Excel's error values as Office.js delivers them. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERRORS.test(text);
}
