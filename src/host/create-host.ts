import { createCalculator } from './formula/calculator.ts';
import type { Host } from './host.ts';
import { createBlankWorkbook } from './model/create.ts';
import type { Workbook } from './model/workbook.ts';
import { hold } from './objects/hold.ts';
import './objects/core-classes.ts';
import './objects/part-classes.ts';
import './objects/part-classes.ts';
import { Batches } from './wire/batches.ts';
import { CellEdit } from './wire/cell-edit.ts';
import type { Channel } from './wire/channel.ts';
import { Connection } from './wire/connection.ts';
import { Coverage } from './wire/coverage.ts';
import { Faults } from './wire/faults.ts';
import { FunctionCalls } from './wire/function-calls.ts';
import type { FunctionsFile } from './wire/function-metadata.ts';
import { deafListeners, type HostListeners } from './wire/listeners.ts';
import { Members } from './wire/members.ts';
import { DEFAULT_REQUIREMENTS, type Requirements } from './wire/requirements.ts';
import type { Schema } from './wire/schema.ts';
import { Traffic } from './wire/traffic.ts';

/** What a host is started with. */
export interface HostOptions {
  /** Default: a new workbook with one sheet. */
  readonly workbook?: Workbook;
  readonly locale?: string;
  readonly dataLocale?: string;
  /** Requirement sets it advertises; others than named keep their default, '0' takes one away. */
  readonly requirements?: Requirements;
  /** The add-in's functions: functions.json, parsed. */
  readonly functions?: FunctionsFile;
  /** The wire schema of the library that will connect; asked for at the first batch. */
  readonly schema: () => Schema;
  /** False leaves formulas uncalculated; default: they are. */
  readonly calculate?: boolean;
  /** Milliseconds for calculating formulas, all together; default: no limit. See `Calculator.isOverdue`. */
  readonly timeLimit?: number;
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
  const calculator = options.calculate === false ? null : createCalculator(workbook, options.timeLimit);
  const functions = new FunctionCalls(options.functions ?? { functions: [] });
  if (functions.size > 0) calculator?.setCustomFunctions(functions);
  const connections = new Set<Connection>();
  const root = hold('Workbook', workbook);
  const batches = new Batches(workbook);
  const host: RunningHost = {
    workbook,
    calculator,
    functions,
    locale: options.locale ?? 'en-US',
    dataLocale: options.dataLocale ?? options.locale ?? 'en-US',
    changes: workbook.changes,
    requirements: { ...DEFAULT_REQUIREMENTS, ...options.requirements },
    listeners: deafListeners(),
    faults: new Faults(),
    traffic: new Traffic(),
    cellEdit: new CellEdit(),
    coverage: new Coverage(),
    events: { enabled: true },
    atBatchEnd: (work) => batches.atEnd(work),
    connect: (channel, conversationId) => {
      const connection = new Connection({ host, root, members, batches }, channel, conversationId);
      connections.add(connection);
      return connection;
    },
    close: () => {
      for (const connection of connections) connection.close();
      calculator?.dispose();
    },
  };
  const members = once(() => new Members(options.schema(), host.requirements, host.coverage));
  return host;
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}
