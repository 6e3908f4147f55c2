/** Line styles of Office.js. */
export const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

/** Line weights of Office.js. */
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Office.js words by the words of `.xlsx`. */
const WORDS: readonly (readonly [
  word: string,
  style: (typeof STYLES)[number],
  weight: (typeof WEIGHTS)[number],
])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

/** The line style of a word of `.xlsx`. */
export function styleOf(word: string): (typeof STYLES)[number] {
  return WORDS.find((one) => one[0] === word)?.[1] ?? 'Continuous';
}

/** The weight of a word of `.xlsx`. */
export function weightOf(word: string): (typeof WEIGHTS)[number] {
  return WORDS.find((one) => one[0] === word)?.[2] ?? 'Thin';
}

/** The word of `.xlsx` for a style and a weight, or the nearest. */
export function wordOf(style: (typeof STYLES)[number], weight: (typeof WEIGHTS)[number]): string {
  const near = WORDS.filter((one) => one[1] === style);
  return (near.find((one) => one[2] === weight) ?? near[0])?.[0] ?? 'thin';
}
