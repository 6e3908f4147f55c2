import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { functionExamples } from '../src/locales/function-examples.ts';
import { FUNCTION_WORDS } from '../src/locales/zh-CN/functions.ts';
import { functionsMetadata, translated, withExamples } from './functions-metadata.ts';
import { renderIcons } from './icons.ts';
import { DEVELOPMENT_URL, manifestFor } from './manifest.ts';

/** Files with custom functions in them: every file of `src/functions` whose JSDoc says so. */
async function functionFiles(root: string): Promise<readonly string[]> {
  const folder = join(root, 'src/functions');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return names.filter((_, i) => texts[i]?.includes('@customfunction')).map((name) => join(folder, name));
}

/** The two metadata files, by name. */
export async function metadataFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const english = await functionsMetadata(await functionFiles(root));
  const chinese = translated(english, FUNCTION_WORDS);
  return new Map([
    [
      'functions.json',
      JSON.stringify(withExamples(english, functionExamples('en-US'), 'Example: '), null, 1),
    ],
    [
      'functions.zh-CN.json',
      JSON.stringify(withExamples(chinese, functionExamples('zh-CN'), '示例：'), null, 1),
    ],
  ]);
}

/** All files of the site that are made, not bundled, by path below the site's root. */
export async function staticFiles(
  root: string,
  url = DEVELOPMENT_URL,
): Promise<ReadonlyMap<string, string | Buffer>> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
  const icons = await renderIcons(join(root, 'assets'));
  return new Map<string, string | Buffer>([
    ...(await metadataFiles(root)),
    ['manifest.xml', manifestFor(manifest, url, version)],
    ['support.html', await readFile(join(root, 'assets/support.html'), 'utf8')],
    ...[...icons].map(([name, png]) => [`assets/${name}`, png] as const),
  ]);
}
