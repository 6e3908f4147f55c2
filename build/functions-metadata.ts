import { generateCustomFunctionsMetadata, type ICustomFunctionsMetadata } from 'custom-functions-metadata';

/** Words of one custom function in another language. Enum tooltips are keyed by the value that is passed. */
export interface FunctionWords {
  readonly description: string;
  /** By parameter name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Words of all functions by id, and of the choices by enum id and value. */
export interface FunctionsWords {
  readonly functions: Readonly<Record<string, FunctionWords>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The metadata that Excel reads, in English, from the JSDoc of the given files. Throws with the generator's own findings. */
export async function functionsMetadata(files: readonly string[]): Promise<ICustomFunctionsMetadata> {
  const made = await generateCustomFunctionsMetadata([...files]);
  if (made.errors.length > 0) throw new Error(`Custom functions metadata:\n${made.errors.join('\n')}`);
  return withErrorCells(JSON.parse(made.metadataJson) as ICustomFunctionsMetadata);
}

/** Error cells reach the function as values, so that one bad cell does not blank a whole spilled column. */
function withErrorCells(metadata: ICustomFunctionsMetadata): ICustomFunctionsMetadata {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({ ...one, allowErrorForDataTypeAny: true })),
  };
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
