/** The shape most ids of a list have: the same letters before a number, as in C0001234. */
export interface DigitIds {
  readonly prefix: string;
  /** How many digits an id has at most. */
  readonly digits: number;
  /** Above all numbers that ids of the shape have. */
  readonly numbers: number;
}

/** The shape of one id, with as many of its last digits for the number as leave it below `limit`; null when it ends in none. */
export function digitShape(id: string, limit: number): DigitIds | null {
  const most = Math.floor(Math.log10(limit));
  const digits = /\d+$/.exec(id)?.[0].slice(-most) ?? '';
  if (digits === '') return null;
  return { prefix: id.slice(0, -digits.length), digits: most, numbers: 2 * 10 ** most };
}

/** The number by which ids of the shape are told apart: their digits after a one, since 007 is not 7; −1 for any other id. Digits are codes 48 to 57. */
export function digitsOf(id: string, { prefix, digits }: DigitIds): number {
  const start = prefix.length;
  const length = id.length;
  if (length <= start || length > start + digits) return -1;
  for (let i = 0; i < start; i++) if (id.charCodeAt(i) !== prefix.charCodeAt(i)) return -1;
  let number = 1;
  for (let i = start; i < length; i++) {
    // Without a sign, so that one comparison does for both ends.
    const digit = (id.charCodeAt(i) - 48) >>> 0;
    if (digit > 9) return -1;
    number = (Math.imul(number, 10) + digit) | 0;
  }
  return number;
}
