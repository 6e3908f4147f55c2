import type { Workbook } from '../../model/workbook.ts';
import { loadSamples } from '../ribbon/samples.ts';
import type { DeskState } from './desk.ts';
import { fetchWorkbook } from './open-file.ts';

/** `?file=new` opens an empty workbook. */
const EMPTY = 'new';

/** What the page opens with, and what it has to say about it. */
export interface First {
  readonly workbook?: Workbook;
  readonly state: Pick<DeskState, 'message' | 'greeting'>;
}

/**
 * The workbook the page opens with: the file that was asked for, or else the first sample in the person's language,
 * with a word of greeting. It is read before the pane loads, so the pane meets it at once.
 */
export async function firstWorkbook(file: string | null, locale: string): Promise<First> {
  if (file === EMPTY) return { state: { message: null, greeting: false } };
  const address = file ?? (await sampleFor(locale));
  if (address === null) return { state: { message: null, greeting: false } };
  const opened = await fetchWorkbook(address, locale);
  return {
    ...(opened.workbook === null ? {} : { workbook: opened.workbook }),
    state: { message: opened.message, greeting: file === null && opened.workbook !== null },
  };
}

async function sampleFor(locale: string): Promise<string | null> {
  const samples = await loadSamples();
  const own = samples.find((sample) => sample.file.includes(`.${locale}.`)) ?? samples[0];
  return own === undefined ? null : `/samples/${own.file}`;
}
