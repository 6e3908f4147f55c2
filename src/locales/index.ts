export {
  fill,
  type Holding,
  placeholders,
  type Locale,
  type Phrase,
  type Plural,
  type Translated,
  type Values,
} from './phrase.ts';
export { formatsOf, type Formats } from './format.ts';
export { LOCALES, localeFor } from './locale.ts';
export { issueText, type IssueContext, type IssuePhrases } from './issue-text.ts';
export { needName } from './need-name.ts';
export { wordsOf, type PaneWords, type Words } from './words.ts';
