import { OpcFault } from '../problem.ts';
import { CENTRAL_HEADER, END_OF_DIRECTORY, LOCAL_HEADER } from './zip-entry.ts';
import type { ZipEntry } from './zip-entry.ts';

const MAX_ENTRIES = 20_000;
/** Unpacked bytes of a whole file. JavaScript cannot hold a longer text than 2^29 characters anyway. */
const MAX_TOTAL = 500_000_000;

/** The entries of a zip by its central directory, packed. Throws OpcFault. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new OpcFault('TooLarge', null, `${count} parts`);
  const size = view.getUint32(end + 12, true);
  const start = end - size;
  // Bytes before the first entry (a stub, a mail header) shift every offset by the same amount.
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) throw new OpcFault('Damaged', null, 'directory outside the file');
  return readDirectory({ bytes, view, shift }, start, count);
}

interface Source {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly shift: number;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new OpcFault('NotAZip', null, 'no end of zip directory');
}

function readDirectory(source: Source, start: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  let total = 0;
  for (let index = 0; index < count; index++) {
    need(source, at, 46, CENTRAL_HEADER);
    const entry = readEntry(source, at);
    total += entry.size;
    if (total > MAX_TOTAL)
      throw new OpcFault('TooLarge', entry.name, `more than ${MAX_TOTAL} bytes unpacked`);
    entries.push(entry);
    at += 46 + lengths(source.view, at);
  }
  return entries;
}

function lengths(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function need({ view }: Source, at: number, length: number, signature: number): void {
  if (at < 0 || at + length > view.byteLength || view.getUint32(at, true) !== signature) {
    throw new OpcFault('Damaged', null, `no zip header at byte ${at}`);
  }
}

function readEntry(source: Source, at: number): ZipEntry {
  const { bytes, view } = source;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  if (view.getUint16(at + 8, true) & 1) throw new OpcFault('Encrypted', name, 'zip password');
  const local = view.getUint32(at + 42, true) + source.shift;
  need(source, local, 30, LOCAL_HEADER);
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = view.getUint32(at + 20, true);
  if (begin + length > bytes.length) throw new OpcFault('Damaged', name, 'longer than the file');
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(begin, begin + length),
  };
}
