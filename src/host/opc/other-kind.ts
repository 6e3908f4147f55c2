import { decodeText, isBinary, otherKind } from './csv/decode-text.ts';
import type { OpcPackage } from './package/opc-package.ts';
import { OpcFault } from './problem.ts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Throws OpcFault for bytes that are no `.xlsx`, whatever they are called: exports of other programs often bear its name. */
export function refuseOtherFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new OpcFault('Empty', null, '0 bytes');
  if (startsWith(bytes, COMPOUND_FILE)) refuseCompoundFile(bytes);
  if (startsWith(bytes, ZIP) || otherKind(bytes) !== null) return;
  const text = decodeText(bytes.subarray(0, SAMPLE));
  const markup = markupKind(text);
  if (markup !== null) throw new OpcFault('OtherKind', null, markup);
  if (isTable(text)) throw new OpcFault('TextTable', null, 'text');
}

/** Throws OpcFault for a zip that is a workbook of another kind. */
export function refuseOtherPackage(file: OpcPackage, workbookPart: string | undefined): void {
  if (workbookPart?.endsWith('.bin') === true) throw new OpcFault('OtherKind', null, '.xlsb');
  const kind = file.has('content.xml') ? file.text('mimetype') : null;
  if (kind?.includes('opendocument.spreadsheet') === true) throw new OpcFault('OtherKind', null, '.ods');
}

/** The kind of a file that is written in tags and that spreadsheet programs open; null where it is none. */
export function markupKind(text: string): string | null {
  const start = text.slice(0, SAMPLE);
  if (/^\ufeff?\s*MIME-Version:/iu.test(start)) return '.mht';
  if (!/^\ufeff?\s*<(?:!doctype html|html|head|meta|style|table|\?xml)\b/iu.test(start)) return null;
  if (/<office:document\b/u.test(start)) return '.fods';
  return /<\?xml/u.test(start) && !/<html/iu.test(start) ? 'XML' : 'HTML';
}

const SAMPLE = 4096;

function refuseCompoundFile(bytes: Uint8Array): never {
  // An encrypted .xlsx is a compound file with a stream of this name, in UTF-16.
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) throw new OpcFault('Encrypted', null, 'password');
  throw new OpcFault('OldFormat', null, 'compound file');
}

/** Whether text has lines of fields. */
function isTable(text: string): boolean {
  return !isBinary(text) && /^[^\r\n]*[,;\t|][^\r\n]*[\r\n]/u.test(text);
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
