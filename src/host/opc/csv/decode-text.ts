/** Bytes of a text file to text: by byte order mark, else UTF-8 if they are valid UTF-8, else GB18030 (Excel in China). */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const half = utf16WithoutMark(bytes);
  if (half) return new TextDecoder(half).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** No text but UTF-16 has zeros: the high halves of digits, commas and line ends, nearly all on one side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = (parity: number): number =>
    sample.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const [first, second] = [zeros(0), zeros(1)];
  if (bytes.length % 2 === 1 || first === second) return null;
  return second > first ? 'utf-16le' : 'utf-16be';
}
