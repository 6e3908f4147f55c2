/** Versions by requirement set, as `isSetSupported` compares them; text so that "1.10" stays 1.10. */
export type Requirements = Readonly<Record<string, string>>;

/**
 * What the host says it can. The RichApi* sets and RedirectV1Api stay out on purpose: they change how the client
 * writes its batches. CustomFunctions is the channel's name of the custom functions runtime.
 */
export const DEFAULT_REQUIREMENTS: Requirements = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  Selection: '1.1',
};

/** True when `asked` of a set is within what is advertised; names ignore case, parts compare as numbers. */
export function supports(requirements: Requirements, set: string, asked: string): boolean {
  const name = Object.keys(requirements).find((key) => key.toLowerCase() === set.toLowerCase());
  if (name === undefined) return false;
  const [major = 0, minor = 0] = parts(requirements[name] ?? '0');
  const [askedMajor = 0, askedMinor = 0] = parts(asked);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}

function parts(version: string): number[] {
  return version.split('.').map(Number);
}
