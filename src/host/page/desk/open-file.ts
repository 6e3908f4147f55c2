import { openCsv } from '../../opc/csv/open-csv.ts';
import { openWorkbook } from '../../opc/open-workbook.ts';
import type { Opened } from '../../opc/problem.ts';
import { wordsOf } from '../words.ts';
import type { Desk } from './desk.ts';
import { changeWorkbook } from './open-host.ts';
import { problemText } from './problem-words.ts';

/** Opens a file of the person's. */
export async function openFile(desk: Desk, file: File): Promise<void> {
  openBytes(desk, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Opens a file of this server, e.g. a sample. */
export async function openAddress(desk: Desk, address: string): Promise<void> {
  const answer = await fetch(new URL(address, location.origin));
  const name = decodeURIComponent(address.split('/').at(-1) ?? address);
  if (!answer.ok)
    return desk.change({
      message: {
        kind: 'problem',
        text: `${wordsOf(desk.state.locale).unreadable}\n${address}: ${answer.status}`,
      },
    });
  openBytes(desk, name, new Uint8Array(await answer.arrayBuffer()));
}

export function newWorkbook(desk: Desk): void {
  changeWorkbook(desk);
}

/** Puts the workbook in the bytes on the desk, or says why it cannot be read. */
export function openBytes(desk: Desk, name: string, bytes: Uint8Array): void {
  const started = performance.now();
  const { locale } = desk.state;
  const opened = open(name, bytes);
  if (!opened.ok)
    return desk.change({ message: { kind: 'problem', text: problemText(name, opened.problem, locale) } });
  changeWorkbook(desk, opened.workbook);
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
    (performance.now() - started) / 1000,
  );
  desk.change({ message: { kind: 'note', text: wordsOf(locale).opened(name, seconds) } });
}

function open(name: string, bytes: Uint8Array): Opened {
  return name.toLowerCase().endsWith('.csv') ? openCsv(bytes, name) : openWorkbook(bytes, name);
}
