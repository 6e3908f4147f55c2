import type { RunningHost } from '../../index.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { ThemeName } from '../theme.ts';
import type { FunctionHelp } from '../formula/function-help.ts';
import type { Manifest } from '../ribbon/manifest.ts';

/** A message to the person: `problem` interrupts, `note` only stands in the status bar. */
export interface Message {
  readonly kind: 'problem' | 'note';
  readonly text: string;
}

/** A menu opened in the grid, at a point of the window: over a cell, or on the filter button of a column. */
export interface OpenMenu {
  readonly kind: 'cell' | 'filter';
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly column: number;
}

/** What the person chose on the page, and what is open. Everything of the workbook lives in the workbook. */
export interface DeskState {
  readonly locale: string;
  readonly theme: ThemeName;
  readonly zoom: number;
  readonly paneWidth: number;
  readonly paneShown: boolean;
  /** The cell or bar that is being typed into; the host answers that it is busy meanwhile. */
  readonly editing: 'cell' | 'bar' | null;
  readonly message: Message | null;
  /** Whether the sample that the page opened with is still to be explained. */
  readonly greeting: boolean;
  readonly selectedChart: string | null;
  readonly menu: OpenMenu | null;
  readonly manifest: Manifest | null;
  readonly functions: readonly FunctionHelp[];
}

/** The open workbook in its running host and the page's own state, told to React as one store. */
export class Desk {
  host: RunningHost;
  state: DeskState;
  /** Counts every change of workbook or state. */
  version = 0;
  private readonly listeners = new Set<() => void>();
  private told = false;
  private unlisten: () => void;

  constructor(host: RunningHost, state: DeskState) {
    this.host = host;
    this.state = state;
    this.unlisten = host.changes.listen(() => this.touch());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): number => this.version;

  /** Puts another host on the desk: another workbook, or the same one in another language. */
  replace(host: RunningHost, part: Partial<DeskState> = {}): void {
    this.unlisten();
    this.host.close();
    this.host = host;
    this.unlisten = host.changes.listen(() => this.touch());
    this.change(part);
  }

  change(part: Partial<DeskState>): void {
    const wasEditing = this.state.editing !== null;
    this.state = { ...this.state, ...part };
    const isEditing = this.state.editing !== null;
    if (isEditing && !wasEditing) this.host.cellEdit.begin();
    if (!isEditing && wasEditing) this.host.cellEdit.end();
    this.touch();
  }

  /** Tells React once for all edits of one turn. */
  touch(): void {
    this.version++;
    if (this.told) return;
    this.told = true;
    queueMicrotask(() => {
      this.told = false;
      for (const listener of [...this.listeners]) listener();
    });
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  get sheet(): Sheet {
    const { sheets, activeSheet } = this.workbook;
    const sheet = sheets.find((one) => one.id === activeSheet) ?? sheets[0];
    if (sheet === undefined) throw new Error('A workbook without a sheet is open.');
    return sheet;
  }
}
