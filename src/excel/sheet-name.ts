const MOST = 31;
/** Reserved by Excel in every language. */
const RESERVED = /^history$/iu;

/** A name that Excel allows and no sheet has; compared without regard to case, as Excel does. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wanted);
  let name = base;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    const tail = ` ${String(number)}`;
    name = base.slice(0, MOST - tail.length) + tail;
  }
  return name;
}

function allowed(wanted: string): string {
  const name = wanted
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, MOST)
    .replace(/^'+|'+$/gu, '');
  return name === '' || RESERVED.test(name) ? 'Tierwise' : name;
}
