import fc from 'fast-check';
import type { Fault } from '../../src/host/wire/faults.ts';
import type { BatchTraffic } from '../../src/host/wire/traffic.ts';

/** Codes in the body of an answer: the wire protocol's and those of Office's error page. */
const CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'FilteredRangeConflict',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RequestAborted',
  'UnsupportedOperation',
] as const;

/** Numbers of calls that fail as a whole: editing, time-out, dialog open, throttled, sizes, denied, context, unknown. */
const TRANSPORT = [5004, 5012, 5016, 5102, 5103, 5104, 7000, 1014, 5001] as const;

/** One thing that goes wrong at one request. A request without an answer ends by the person's Cancel. */
export interface Trial {
  readonly index: number;
  readonly fault: Fault;
}

/** Every fault at every request: each code, each way a request can go astray, and a stop before each of its actions. */
export function everyTrial(batches: readonly BatchTraffic[]): readonly Trial[] {
  return batches.flatMap(({ index, actions }) => faultsOf(actions).map((fault): Trial => ({ index, fault })));
}

function faultsOf(actions: number): readonly Fault[] {
  return [
    ...astray,
    ...CODES.map((code): Fault => ({ kind: 'refuse', code })),
    ...TRANSPORT.map((error): Fault => ({ kind: 'transport', error })),
    ...Array.from({ length: Math.max(0, actions - 1) }, (_none, i): Fault => ({
      kind: 'refuse',
      code: 'GeneralException',
      atAction: i + 1,
    })),
  ];
}

/** Whether the work is done decides what is left behind, the code only what is said. */
const astray: readonly Fault[] = [
  { kind: 'duplicate' },
  { kind: 'drop' },
  { kind: 'drop', after: true },
  { kind: 'delay', milliseconds: 1 },
  { kind: 'refuse', code: 'GeneralException', after: true },
  { kind: 'transport', error: 5012, after: true },
];

/** At every request two ways to go astray, by turns, and a few of the rest, drawn by a seed. */
export function someTrials(all: readonly Trial[], seed: number, count: number): readonly Trial[] {
  const requests = new Set(all.map(({ index }) => index));
  return [...requests].flatMap((index) => {
    const here = all.filter((trial) => trial.index === index);
    const [first, ...rest] = astray.map((_fault, i) => here[(i + index) % astray.length]);
    const others = here.slice(astray.length);
    const drawn = fc.sample(fc.constantFrom(...others), { seed: seed + index, numRuns: count });
    return [first, rest[0], ...drawn].flatMap((trial) => (trial === undefined ? [] : [trial]));
  });
}
