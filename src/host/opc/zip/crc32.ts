/** Four tables, so that four bytes are taken at once: parts of a large workbook are tens of megabytes. */
const TABLES = [0, 1, 2, 3].map(() => new Uint32Array(256));
const [T0, T1, T2, T3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  T0[byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  T1[byte] = follow(T0[byte] as number);
  T2[byte] = follow(T1[byte] as number);
  T3[byte] = follow(T2[byte] as number);
}

function follow(crc: number): number {
  return (T0[crc & 0xff] as number) ^ (crc >>> 8);
}

/** CRC-32 as zip uses it (reflected polynomial 0xEDB88320), unsigned. */
export function crc32(bytes: Uint8Array): number {
  const fours = bytes.length & ~3;
  let crc = -1;
  let at = 0;
  // Indices stay inside by construction; a check at each would cost half of the speed.
  for (; at < fours; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (T3[crc & 0xff] as number) ^
      (T2[(crc >>> 8) & 0xff] as number) ^
      (T1[(crc >>> 16) & 0xff] as number) ^
      (T0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (T0[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
