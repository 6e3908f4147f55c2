import { generateCustomFunctionsMetadata, type ICustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionExamples } from '../src/locales/function-example.ts';
import type { FunctionsWords } from '../src/locales/functions-words.ts';

/** The metadata that Excel reads, in English, from the JSDoc of the given files. Throws with the generator's own findings. */
export async function functionsMetadata(files: readonly string[]): Promise<ICustomFunctionsMetadata> {
  const made = await generateCustomFunctionsMetadata([...files]);
  if (made.errors.length > 0) throw new Error(`Custom functions metadata:\n${made.errors.join('\n')}`);
  return finished(JSON.parse(made.metadataJson) as ICustomFunctionsMetadata);
}

/**
 * Error cells reach the functions as values, so that one bad cell does not blank a whole spilled column (the generator has no
 * tag for it); line breaks of the JSDoc are not part of the help.
 */
function finished(metadata: ICustomFunctionsMetadata): ICustomFunctionsMetadata {
  const functions = metadata.functions.map((one) => ({
    ...one,
    description: one.description?.replace(/\s+/g, ' ') ?? '',
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: parameter.description?.replace(/\s+/g, ' ') ?? '',
    })),
  }));
  return {
    allowErrorForDataTypeAny: true,
    ...metadata,
    functions,
    enums: once(metadata.enums),
  } as ICustomFunctionsMetadata;
}

/** Choices must be declared in each file that offers them; those of one name are the same list. */
function once(enums: ICustomFunctionsMetadata['enums']): ICustomFunctionsMetadata['enums'] {
  return [...new Map((enums ?? []).map((list) => [list.id, list])).values()];
}

/** The same metadata in another language: ids, names and parameter names stay, descriptions and tooltips change. */
export function translated(
  metadata: ICustomFunctionsMetadata,
  words: FunctionsWords,
): ICustomFunctionsMetadata {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...one,
      description: words.functions[one.id]?.description ?? one.description,
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        description: words.functions[one.id]?.parameters[parameter.name] ?? parameter.description,
      })),
    })),
    enums: (metadata.enums ?? []).map((list) => ({
      ...list,
      values: list.values.map((value) => ({
        ...value,
        tooltip: words.choices[list.id]?.[String(value.stringValue ?? value.numberValue)] ?? value.tooltip,
      })),
    })),
  };
}

/** The same metadata with a worked example at the end of each description, which autocompletion shows. `label` = "Example: ". */
export function withExamples(
  metadata: ICustomFunctionsMetadata,
  examples: FunctionExamples,
  label: string,
): ICustomFunctionsMetadata {
  const described = (id: string, text: string): string => {
    const formula = examples[id]?.formula ?? '';
    return formula === '' || formula.length > LONGEST_EXAMPLE ? text : `${text} ${label}${formula}`;
  };
  const functions = metadata.functions.map((one) => ({
    ...one,
    description: described(one.id, one.description ?? ''),
  }));
  return { ...metadata, functions };
}

/** Characters: a tooltip is no place for a longer formula. */
const LONGEST_EXAMPLE = 70;
