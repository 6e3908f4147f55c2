/** The shape most ids of a list have: the same letters before a number of the same length, as in C0001234. */
export interface DigitIds {
  readonly prefix: string;
  /** How long an id is. */
  readonly length: number;
  /** How many numbers there can be. */
  readonly numbers: number;
}

/** The shape of one id, with as many of its last digits for the number as leave it below `limit`; null when it ends in none. */
export function digitShape(id: string, limit: number): DigitIds | null {
  const most = Math.floor(Math.log10(limit));
  const digits = /\d+$/.exec(id)?.[0].slice(-most) ?? '';
  if (digits === '') return null;
  return { prefix: id.slice(0, -digits.length), length: id.length, numbers: 10 ** digits.length };
}

const ZERO = 48;

/** The number in an id of the shape, by which ids of the shape are told apart; −1 for any other id. */
export function digitsOf(id: string, { prefix, length }: DigitIds): number {
  if (id.length !== length) return -1;
  for (let i = 0; i < prefix.length; i++) if (id.charCodeAt(i) !== prefix.charCodeAt(i)) return -1;
  let number = 0;
  for (let i = prefix.length; i < length; i++) {
    const digit = id.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
