import { openCsv } from '../../opc/csv/open-csv.ts';
import { openWorkbook } from '../../opc/open-workbook.ts';
import type { Opened } from '../../opc/problem.ts';
import type { Workbook } from '../../model/workbook.ts';
import { wordsOf } from '../words.ts';
import type { Desk, Message } from './desk.ts';
import { changeWorkbook } from './open-host.ts';
import { problemText } from './problem-words.ts';

/** A workbook that was read, or null; either way what to tell the person. */
export interface ReadFile {
  readonly workbook: Workbook | null;
  readonly message: Message;
}

/** Opens a file of the person's. */
export async function openFile(desk: Desk, file: File): Promise<void> {
  show(desk, readFile(file.name, new Uint8Array(await file.arrayBuffer()), desk.state.locale));
}

/** Opens a file of this server, e.g. a sample. */
export async function openAddress(desk: Desk, address: string): Promise<void> {
  show(desk, await fetchWorkbook(address, desk.state.locale));
}

export function newWorkbook(desk: Desk): void {
  changeWorkbook(desk);
}

/** Reads a file of this server, whatever its answer is. */
export async function fetchWorkbook(address: string, locale: string): Promise<ReadFile> {
  const answer = await fetch(new URL(address, location.origin));
  if (!answer.ok) {
    const text = `${wordsOf(locale).unreadable}\n${address}: ${answer.status}`;
    return { workbook: null, message: { kind: 'problem', text } };
  }
  const name = decodeURIComponent(address.split('/').at(-1) ?? address);
  return readFile(name, new Uint8Array(await answer.arrayBuffer()), locale);
}

function show(desk: Desk, { workbook, message }: ReadFile): void {
  if (workbook !== null) changeWorkbook(desk, workbook);
  desk.change({ message });
}

function readFile(name: string, bytes: Uint8Array, locale: string): ReadFile {
  const started = performance.now();
  const opened = open(name, bytes);
  if (!opened.ok)
    return {
      workbook: null,
      message: { kind: 'problem', text: problemText(name, opened.problem, locale) },
    };
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
    (performance.now() - started) / 1000,
  );
  return {
    workbook: opened.workbook,
    message: { kind: 'note', text: wordsOf(locale).opened(name, seconds) },
  };
}

function open(name: string, bytes: Uint8Array): Opened {
  return name.toLowerCase().endsWith('.csv') ? openCsv(bytes, name) : openWorkbook(bytes, name);
}
