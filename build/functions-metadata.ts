import { generateCustomFunctionsMetadata, type ICustomFunctionsMetadata } from 'custom-functions-metadata';
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
  return { allowErrorForDataTypeAny: true, ...metadata, functions } as ICustomFunctionsMetadata;
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
