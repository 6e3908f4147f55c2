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

/** Every error at every request: each code, and each way a request can go astray. */
export function everyError(requests: readonly number[]): readonly Trial[] {
  const faults = [
    ...ASTRAY,
    ...CODES.map((code): Fault => ({ kind: 'refuse', code })),
    ...TRANSPORT.map((error): Fault => ({ kind: 'transport', error })),
  ];
  return requests.flatMap((index) => faults.map((fault): Trial => ({ index, fault })));
}

/** A stop before each action of every request but its first, at which nothing is done yet. */
export function everyStop(batches: readonly BatchTraffic[]): readonly Trial[] {
  return batches.flatMap(({ index, actions }) =>
    Array.from({ length: Math.max(0, actions - 1) }, (_none, i): Trial => ({
      index,
      fault: { kind: 'refuse', code: 'GeneralException', atAction: i + 1 },
    })),
  );
}

/** Whether the work is done decides what is left behind, the code only what is said. */
const ASTRAY: readonly Fault[] = [
  { kind: 'duplicate' },
  { kind: 'drop' },
  { kind: 'drop', after: true },
  { kind: 'delay', milliseconds: 1 },
  { kind: 'refuse', code: 'GeneralException', after: true },
  { kind: 'transport', error: 5012, after: true },
];

/** At every request so many of the trials, drawn by a seed. */
export function drawn(all: readonly Trial[], seed: number, count: number): readonly Trial[] {
  const byRequest = new Map<number, Trial[]>();
  for (const trial of all) byRequest.set(trial.index, [...(byRequest.get(trial.index) ?? []), trial]);
  return [...byRequest].flatMap(([index, trials]) =>
    fc.sample(fc.constantFrom(...trials), { seed: seed + index, numRuns: count }),
  );
}
