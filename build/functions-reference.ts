import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ICustomFunctionsMetadata } from 'custom-functions-metadata';
import { format } from 'prettier';
import type { FunctionExample } from '../src/locales/function-example.ts';
import { functionExamples } from '../src/locales/function-examples.ts';
import type { Locale } from '../src/locales/phrase.ts';
import { metadataFiles } from './static-files.ts';

/** The document of each language; all below the mark is made from the functions themselves. */
export const REFERENCES: Readonly<Record<Locale, string>> = {
  'en-US': 'docs/functions.md',
  'zh-CN': 'docs/functions.zh-CN.md',
};
const MARK = '<!-- reference -->';

const WORDS = {
  'en-US': { file: 'functions.json', optional: 'optional', example: 'Example: ', gives: 'gives' },
  'zh-CN': { file: 'functions.zh-CN.json', optional: '可省略', example: '示例：', gives: '结果为' },
} as const;

/** The document with its reference made anew: every function with its arguments, choices and worked example. */
export async function withReference(root: string, locale: Locale): Promise<string> {
  const text = await readFile(join(root, REFERENCES[locale]), 'utf8');
  const files = await metadataFiles(root);
  const metadata = JSON.parse(files.get(WORDS[locale].file) ?? '') as ICustomFunctionsMetadata;
  const sections = metadata.functions.map((one) => section(one, metadata, locale));
  const made = [text.split(MARK)[0]?.trimEnd(), MARK, ...sections].join('\n\n');
  return format(made, { parser: 'markdown', singleQuote: true, printWidth: 110 });
}

type OneFunction = ICustomFunctionsMetadata['functions'][number];

function section(one: OneFunction, metadata: ICustomFunctionsMetadata, locale: Locale): string {
  const words = WORDS[locale];
  const names = one.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const example = functionExamples(locale)[one.id];
  const purpose = (one.description ?? '').replace(/\s*(Example: |示例：)=.*$/, '');
  return [
    `## ${one.id}`,
    `\`=${one.id}(${names.join(', ')})\``,
    escaped(purpose),
    one.parameters.map((parameter) => argument(parameter, metadata, words.optional)).join('\n'),
    example ? shown(example, words) : '',
  ].join('\n\n');
}

function argument(
  { name, description, optional, customEnumId }: OneFunction['parameters'][number],
  { enums }: ICustomFunctionsMetadata,
  optionalWord: string,
): string {
  const choices = enums?.find((list) => list.id === customEnumId)?.values ?? [];
  const lines = choices.map((one) => `  - \`${String(one.stringValue)}\`: ${escaped(one.tooltip ?? '')}`);
  return [
    `- **${name}**${optional ? ` (${optionalWord})` : ''}: ${escaped(description ?? '')}`,
    ...lines,
  ].join('\n');
}

function shown(
  { formula, result }: FunctionExample,
  words: { readonly example: string; readonly gives: string },
): string {
  const rows = result.map((row) => row.join(' | '));
  return `${words.example}\`${formula}\` ${words.gives}\n\n\`\`\`text\n${rows.join('\n')}\n\`\`\``;
}

/** Texts hold `[#All]` and `A_B`, which Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[[\]_*<>|]/g, '\\$&');
}
