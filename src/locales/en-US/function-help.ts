/** Words of the view that helps with the custom functions. */
export const functionHelp = {
  search: 'Search functions',
  intro: 'Type these in any cell. Examples need no data: insert one to see how it works.',
  found: { one: '{count} function', other: '{count} functions' },
  none: 'No function matches “{text}”.',
  optional: 'optional',
  choices: 'Choices: {choices}',
  example: 'Example',
  gives: 'Gives',
  insert: 'Insert at the selected cell',
  inserted: 'Inserted at {address}.',
  unavailable: 'The list of functions could not be loaded. Open the pane again.',
} as const;
