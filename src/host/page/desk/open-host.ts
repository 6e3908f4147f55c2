import { createHost, type FunctionsFile, type RunningHost } from '../../index.ts';
import type { Workbook } from '../../model/workbook.ts';
import { helpOf } from '../formula/function-help.ts';
import { schemaOfLibrary } from '../pane/library.ts';
import { here, readManifest } from '../ribbon/manifest.ts';
import type { Desk, DeskState } from './desk.ts';

/** The add-in as its manifest describes it in one language, and its functions' metadata. */
export interface AddIn {
  readonly state: Pick<DeskState, 'locale' | 'manifest' | 'functions'>;
  readonly functions: FunctionsFile;
}

/** Reads manifest and functions; a page without an add-in stays a spreadsheet. */
export async function loadAddIn(locale: string): Promise<AddIn> {
  const answer = await fetch('/manifest.xml');
  if (!answer.ok) return { state: { locale, manifest: null, functions: [] }, functions: NO_FUNCTIONS };
  const manifest = readManifest(await answer.text(), locale);
  const functions =
    manifest.functionsUrl === '' ? NO_FUNCTIONS : await loadFunctions(here(manifest.functionsUrl));
  return { state: { locale, manifest, functions: helpOf(functions.functions) }, functions };
}

async function loadFunctions(address: string): Promise<FunctionsFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return (await answer.json()) as FunctionsFile;
}

const NO_FUNCTIONS: FunctionsFile = { functions: [] };

let current: AddIn | null = null;

/** Starts a host over a workbook with the add-in. */
export function openHost(addIn: AddIn, workbook?: Workbook): RunningHost {
  current = addIn;
  const { locale } = addIn.state;
  return createHost({
    locale,
    functions: addIn.functions,
    schema: schemaOfLibrary,
    ...(workbook === undefined ? {} : { workbook }),
  });
}

/** The same workbook in another language: office.js learns its language when it loads, so the pane loads again. */
export async function changeLocale(desk: Desk, locale: string): Promise<void> {
  const addIn = await loadAddIn(locale);
  document.documentElement.lang = locale;
  desk.replace(openHost(addIn, desk.workbook), addIn.state);
}

/** Another workbook in the present language. */
export function changeWorkbook(desk: Desk, workbook?: Workbook): void {
  if (current !== null)
    desk.replace(openHost(current, workbook), {
      selectedChart: null,
      menu: null,
      editing: null,
      greeting: false,
    });
}
