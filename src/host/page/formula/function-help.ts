import type { FunctionMetadata } from '../../index.ts';

/** Help on one custom function, in the language of its metadata file. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

/** The help in functions' metadata. */
export function helpOf(functions: readonly FunctionMetadata[]): readonly FunctionHelp[] {
  return functions.map((one) => ({
    name: one.name,
    description: one.description ?? '',
    parameters: one.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
}

/** The token being typed at the caret, when it could be the beginning of a function's name. */
export function typedName(text: string, caret: number): string | null {
  if (!text.startsWith('=')) return null;
  return /(?:^=|[-+*/^&=<>(,;{ ])([A-Za-z][\w.]*)$/.exec(text.slice(0, caret))?.[1] ?? null;
}

/** The call around the caret: the function's name and which argument (0-based) is being typed. */
export function callAround(
  text: string,
  caret: number,
): { readonly name: string; readonly argument: number } | null {
  const stack: { name: string; argument: number }[] = [];
  let quoted: string | null = null;
  let word = '';
  for (const letter of text.slice(0, caret)) {
    if (quoted !== null) quoted = letter === quoted ? null : quoted;
    else if (letter === '"' || letter === "'") quoted = letter;
    else if (letter === '(') stack.push({ name: word, argument: 0 });
    else if (letter === ')') stack.pop();
    else if (letter === ',')
      stack.splice(-1, 1, ...stack.slice(-1).map((top) => ({ ...top, argument: top.argument + 1 })));
    word = /[\w.]/.test(letter) ? word + letter : '';
  }
  const top = stack.at(-1);
  return text.startsWith('=') && top !== undefined && top.name !== '' ? top : null;
}
