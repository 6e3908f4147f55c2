import type { Locale } from '../../locales/index.ts';

/** One custom function as its help shows it. */
export interface FunctionEntry {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterEntry[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Texts that autocompletion offers; `[]` for arguments without choices. */
  readonly choices: readonly string[];
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue?: string }[];
  }[];
}

/** The help that Excel itself reads, so that both say the same; from the add-in's own site. Null when it cannot be loaded. */
export async function loadFunctions(locale: Locale): Promise<readonly FunctionEntry[] | null> {
  try {
    const answer = await fetch(locale === 'zh-CN' ? 'functions.zh-CN.json' : 'functions.json');
    return answer.ok ? entriesOf((await answer.json()) as Metadata) : null;
  } catch {
    return null;
  }
}

function entriesOf({ functions, enums = [] }: Metadata): readonly FunctionEntry[] {
  const choicesOf = (id: string | undefined): readonly string[] =>
    enums.find((list) => list.id === id)?.values.map((value) => value.stringValue ?? '') ?? [];
  return functions.map(({ id, description, parameters }) => ({
    id,
    // The example at its end is shown by itself.
    description: description.replace(/\s*(Example: |示例：)=.*$/, ''),
    parameters: parameters.map((one) => ({
      name: one.name,
      description: one.description,
      optional: one.optional === true,
      choices: choicesOf(one.customEnumId),
    })),
  }));
}

/** Functions whose name, purpose or arguments hold every word that was typed. */
export function matching(entries: readonly FunctionEntry[], text: string): readonly FunctionEntry[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ id, description, parameters }) => {
    const all = [id, description, ...parameters.map((one) => `${one.name} ${one.description}`)];
    const haystack = all.join(' ').toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}

/** `=TIER(scores, [tiers])`. */
export function signatureOf({ id, parameters }: FunctionEntry): string {
  return `=${id}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ')})`;
}
