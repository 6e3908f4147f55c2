/** Bytes of a text file to text: by byte order mark, else UTF-8 if they are valid UTF-8, else what Excel saves in China or in Western Europe. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const half = utf16WithoutMark(bytes);
  if (half) return new TextDecoder(half).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return looksWestern(bytes) ? western(bytes) : new TextDecoder('gb18030').decode(bytes);
  }
}

const FROM_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252; Node 20 decodes it without these thirty-two characters. */
function western(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (found) => FROM_80_TO_9F[found.charCodeAt(0) - 0x80] ?? found);
}

/** In Windows-1252 letters with accents stand alone, before small letters or signs; in GB18030 two bytes make a character, mostly both high. */
function looksWestern(bytes: Uint8Array): boolean {
  let alone = 0;
  let together = 0;
  for (let at = 0; at < bytes.length; at++) {
    const start = at;
    while ((bytes[at] ?? 0) >= 0x80) at++;
    if (at === start) continue;
    const next = bytes[at] ?? 0;
    if (at === start + 1 && (next < 0x40 || (next >= 0x61 && next <= 0x7a))) alone++;
    else together++;
  }
  return alone > together;
}

/** No text but UTF-16 has zeros in number: the high halves of digits, commas and line ends, all on one side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (parity: number): number =>
    sample.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const [first, second] = [zeros(0), zeros(1)];
  const many = Math.max(first, second) > Math.max(sample.length / 50, 8 * Math.min(first, second));
  if (bytes.length % 2 === 1 || !many) return null;
  const high = second > first ? 1 : 0;
  return areWide(sample, high) ? (high === 1 ? 'utf-16le' : 'utf-16be') : null;
}

/** Whether most of what parts cells and lines has a zero for its high half: in other texts a zero is a stray one. */
function areWide(sample: Uint8Array, high: 0 | 1): boolean {
  let wide = 0;
  for (let at = 0; at < sample.length; at++)
    if (PARTING.has(sample[at] ?? 0)) wide += at % 2 !== high && sample[at + 2 * high - 1] === 0 ? 1 : -1;
  return wide > 0;
}

/** Tab, line end, comma and semicolon. */
const PARTING: ReadonlySet<number> = new Set([0x09, 0x0a, 0x2c, 0x3b]);

const SAMPLE = 4096;

/** Whether it is no text whatever it was decoded as; a stray zero is no harm. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return sample.split('\0').length - 1 > Math.max(1, sample.length / 100);
}

/** What other files begin with that bear the name of a text table. */
const KINDS: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ['.xlsx, .zip', 0x50, 0x4b, 0x03, 0x04],
  ['.gz', 0x1f, 0x8b],
  ['.xls', 0xd0, 0xcf, 0x11, 0xe0],
  ['.png', 0x89, 0x50, 0x4e, 0x47],
  ['.pdf', 0x25, 0x50, 0x44, 0x46],
];

/** The kind of another file, by its first bytes; null where it may be a text. */
export function otherKind(bytes: Uint8Array): string | null {
  return KINDS.find(([, ...first]) => first.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}
