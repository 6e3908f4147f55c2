import { cutText } from './cut-text.ts';

const MOST = 31;
/** What Excel takes in no name, and what no file can hold: controls, halves of characters, the two that are none. */
const UNFIT = /[:\\/?*[\]\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** Reserved by Excel in every language. */
const RESERVED = /^history$/iu;

/** A name that Excel allows and no sheet has; compared without regard to case, as Excel does. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wanted);
  let name = base;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    const tail = ` ${String(number)}`;
    name = cutText(base, MOST - tail.length) + tail;
  }
  return name;
}

function allowed(wanted: string): string {
  const plain = wanted.replace(UNFIT, ' ').trim();
  const name = cutText(plain, MOST).replace(/^'+|'+$/gu, '');
  return name === '' || RESERVED.test(name) ? 'Tierwise' : name;
}
