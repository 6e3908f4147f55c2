import { OpcPackage } from './package/opc-package.ts';
import { OpcFault } from './problem.ts';
import type { Opened } from './problem.ts';
import { readWorkbook } from './read/read-workbook.ts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an `.xlsx` or `.xlsm` file. A file that is broken, hostile or of another kind gives a problem, never a throw. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Opened {
  try {
    refuseOtherKinds(bytes);
    const workbook = readWorkbook(OpcPackage.open(bytes));
    workbook.fileName = fileName;
    return { ok: true, workbook };
  } catch (error) {
    if (!(error instanceof OpcFault)) throw error;
    const { code, part, detail } = error;
    return { ok: false, problem: { code, part, detail } };
  }
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new OpcFault('Empty', null, '0 bytes');
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return;
  // An encrypted .xlsx is a compound file with a stream of this name, in UTF-16.
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) throw new OpcFault('Encrypted', null, 'password');
  throw new OpcFault('OldFormat', null, 'compound file');
}
