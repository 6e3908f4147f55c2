import { createCalculator, type Calculator } from './formula/calculator.ts';
import type { Changes } from './model/changes.ts';
import { createBlankWorkbook } from './model/create.ts';
import type { Workbook } from './model/workbook.ts';
import { hold } from './objects/hold.ts';
import './objects/core-classes.ts';
import { CellEdit } from './wire/cell-edit.ts';
import type { Channel } from './wire/channel.ts';
import { Connection } from './wire/connection.ts';
import { Coverage } from './wire/coverage.ts';
import { Faults } from './wire/faults.ts';
import { FunctionCalls } from './wire/function-calls.ts';
import type { FunctionMetadata } from './wire/function-metadata.ts';
import { Members } from './wire/members.ts';
import { DEFAULT_REQUIREMENTS, type Requirements } from './wire/requirements.ts';
import type { Schema } from './wire/schema.ts';
import { Traffic } from './wire/traffic.ts';

/** One running host: what the members of the API may touch. */
export interface Host {
  readonly workbook: Workbook;
  /** Language of the user interface, e.g. `zh-CN`. */
  readonly locale: string;
  /** Language of the workbook's data, e.g. `en-GB`; it rules separators and dates in what is typed. */
  readonly dataLocale: string;
  /** Where edits are told; the workbook's own. */
  readonly changes: Changes;
  /** Keeps formulas calculated; null in a host without formulas. */
  readonly calculator: Calculator | null;
}

/** What a host is started with. */
export interface HostOptions {
  /** Default: a new workbook with one sheet. */
  readonly workbook?: Workbook;
  readonly locale?: string;
  readonly dataLocale?: string;
  /** Requirement sets it advertises; others than named keep their default, '0' takes one away. */
  readonly requirements?: Requirements;
  /** The add-in's functions, as in functions.json. */
  readonly functions?: readonly FunctionMetadata[];
  /** The wire schema of the library that will connect; asked for at the first batch. */
  readonly schema: () => Schema;
  /** Whether formulas are calculated. */
  readonly calculate?: boolean;
}

/** What happens outside the workbook, for the page that shows the host. */
export interface HostListeners {
  /** Focus, keys, page address: the codes of host-protocol §8 `notifyHost`. */
  notified: (code: number, data: readonly unknown[]) => void;
  /** The add-in asks to be shown or hidden. */
  shown: (visible: boolean) => void;
  /** The add-in changes a ribbon control. */
  ribbon: (id: string, state: { readonly enabled?: boolean; readonly visible?: boolean }) => void;
}

/** A host with its switches: what tests and pages hold. */
export interface RunningHost extends Host {
  readonly requirements: Requirements;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Members that were asked for and are not modelled. */
  readonly coverage: Coverage;
  readonly cellEdit: CellEdit;
  readonly functions: FunctionCalls;
  readonly listeners: HostListeners;
  /** Takes a page of the add-in on. */
  connect(channel: Channel, conversationId: string): Connection;
  close(): void;
}

/** Starts a host over a workbook. */
export function createHost(options: HostOptions): RunningHost {
  const workbook = options.workbook ?? createBlankWorkbook();
  const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
  const coverage = new Coverage();
  const functions = new FunctionCalls(options.functions ?? []);
  const connections = new Set<Connection>();
  const parts = {
    faults: new Faults(),
    traffic: new Traffic(),
    cellEdit: new CellEdit(),
    coverage,
    functions,
  };
  const listeners: HostListeners = {
    notified: () => undefined,
    shown: () => undefined,
    ribbon: () => undefined,
  };
  let members: Members | null = null;
  const host: RunningHost = {
    workbook,
    locale: options.locale ?? 'en-US',
    dataLocale: options.dataLocale ?? options.locale ?? 'en-US',
    changes: workbook.changes,
    calculator: options.calculate === true ? createCalculator(workbook) : null,
    requirements,
    listeners,
    ...parts,
    connect: (channel, conversationId) => {
      const ground = {
        host,
        root: hold('Workbook', workbook),
        members: () => (members ??= new Members(options.schema(), requirements, coverage)),
        requirements,
        calls: functions,
        traffic: parts.traffic,
        faults: parts.faults,
        isEditing: () => parts.cellEdit.active,
        editEnd: () => parts.cellEdit.ended(),
        notified: (code: number, data: readonly unknown[]) => listeners.notified(code, data),
        shown: (visible: boolean) => listeners.shown(visible),
        ribbon: (id: string, state: object) => listeners.ribbon(id, state),
      };
      const connection = new Connection(ground, channel, conversationId);
      connections.add(connection);
      return connection;
    },
    close: () => {
      for (const connection of connections) connection.close();
      host.calculator?.dispose();
    },
  };
  host.calculator?.setCustomFunctions(functions.size > 0 ? functions : null);
  return host;
}
