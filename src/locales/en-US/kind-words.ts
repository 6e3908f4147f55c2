/** What is expected of cells and columns. */
export const kindWords = {
  number: 'numbers',
  setting: 'the name of a setting',
  date: 'dates',
  text: 'text',
  rating: 'ratings',
  'number-or-date': 'numbers or dates',
} as const;
