/** Sentences that WHYTIER answers with. `{parts}` lists what every criterion gave. */
export const functionSentences = {
  scored: '{tier} with {score} points: {parts}.',
  because: '{tier}: {parts}.',
  pending: 'Pending: {parts}.',
  capped: 'At best {tier}, because of {field}.',
  joint: ' ',
} as const;
