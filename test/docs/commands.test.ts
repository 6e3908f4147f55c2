import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDemoOptions } from '../../src/cli/demo-options.ts';
import { readArguments } from '../../src/cli/grade/arguments.ts';
import { chooseScheme } from '../../src/cli/grade/choose-scheme.ts';
import { readServeOptions } from '../../src/cli/serve-options.ts';
import { documents, root } from './documents.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Lines of code blocks and spans of code that are commands, `a && b` as two. What a reader fills in (…) is a 1, of cut points four. */
const commands = documents.flatMap(({ name, text }) => {
  const lines = text.split('\n').map((line) => /^(?: {4}| {7})(np[mx] .*)$/u.exec(line)?.[1] ?? '');
  const spans = [...text.matchAll(/`(np[mx] [^`]+)`/gu)].map((match) => match[1] ?? '');
  return [...lines, ...spans]
    .flatMap((line) => line.split(' && '))
    .filter((line) => line !== '')
    .map((line) => ({ name, line, words: wordsOf(line) }));
});

/** The words of a command as a shell parts them; in CONTRIBUTING a meaning follows after several blanks. */
function wordsOf(line: string): readonly string[] {
  const [command = ''] = line
    .replaceAll(/(?<=cuts-\w+=)…/gu, '1,2,3,4')
    .replaceAll('…', '1')
    .split(/ {2,}/u);
  return [...command.matchAll(/'([^']*)'|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? '');
}

/** Commands that run a script with options, and these options. */
function optionsOf(
  script: string,
): readonly { readonly line: string; readonly options: readonly string[] }[] {
  return commands
    .filter(({ words }) => words.includes(script) && words.includes('--'))
    .map(({ line, words }) => {
      const end = words.indexOf('>');
      return { line, options: words.slice(words.indexOf('--') + 1, end < 0 ? undefined : end) };
    });
}

describe('commands in the documents', () => {
  it('are many', () => {
    expect(commands.length).toBeGreaterThan(25);
  });

  it('are scripts of the project, or npm’s own', () => {
    const known = [...Object.keys(scripts), 'ci', 'audit'];
    const unknown = commands
      .filter(({ words }) => words[0] === 'npm')
      .filter(({ words }) => {
        const named = words.slice(1).filter((word) => word !== 'run' && word !== '--silent');
        return !known.includes(named[0] ?? '');
      });
    expect(unknown.map(({ name, line }) => `${name}: ${line}`)).toEqual([]);
  });

  it('take tools that are installed, and files that are there', () => {
    const gone = commands
      .filter(({ words }) => words[0] === 'npx')
      .flatMap(({ words: [, tool = '', ...rest] }) => [
        join('node_modules/.bin', tool),
        ...rest.filter((word) => word.includes('/')),
      ])
      .filter((file) => !existsSync(join(root, file)));
    expect(gone).toEqual([]);
  });

  it('give `grade` what it understands', () => {
    const asked = optionsOf('grade').map(({ line, options }) => {
      const read = readArguments(options, 'en_US');
      if ('fault' in read) return `${line}: ${read.fault}`;
      return 'help' in read || chooseScheme(read).ok ? '' : `${line}: no such scheme`;
    });
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((fault) => fault !== '')).toEqual([]);
  });

  it('give `demo` and `serve` what they understand', () => {
    const read = [
      ...optionsOf('demo').map(({ options }) => readDemoOptions(options)),
      ...optionsOf('serve').map(({ options }) => readServeOptions(options)),
    ];
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((one) => typeof one === 'string')).toEqual([]);
  });

  it('keep npm’s own lines out of a file that the output goes into', () => {
    const loud = commands.filter(({ words }) => words.includes('>') && !words.includes('--silent'));
    expect(loud.map(({ name, line }) => `${name}: ${line}`)).toEqual([]);
  });

  it('are scripts of the project where the code names them', () => {
    const folders = ['src', 'test', 'bench', 'build', 'samples'];
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:ts|tsx|js)$/u.test(file))
        .map((file) => join(folder, file)),
    );
    const unknown = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/npm run ([a-z][\w:-]*)/gu)]
        .filter((match) => !((match[1] ?? '') in scripts))
        .map((match) => `${file}: ${match[0]}`),
    );
    expect(unknown).toEqual([]);
  });
});
