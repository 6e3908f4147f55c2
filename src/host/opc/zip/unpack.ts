import { Inflate } from 'fflate';

import { OpcFault } from '../problem.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Packed bytes fed at once: a bomb that lies about its size is caught after at most 1,032 times this. */
const SLICE = 65_536;

/** The bytes of an entry, checked against its claimed size and checksum. Throws OpcFault. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size) throw new OpcFault('Damaged', entry.name, 'wrong size');
  if (crc32(bytes) !== entry.crc) throw new OpcFault('Damaged', entry.name, 'wrong checksum');
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new OpcFault('Damaged', entry.name, `packing method ${entry.method}`);
  const output = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > output.length) throw new OpcFault('Damaged', entry.name, 'wrong size');
    output.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed.length; at += SLICE) {
      stream.push(entry.packed.subarray(at, at + SLICE), at + SLICE >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof OpcFault) throw error;
    throw new OpcFault('Damaged', entry.name, String(error));
  }
  return output.subarray(0, length);
}
