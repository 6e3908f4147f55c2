import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/host/wire/faults.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, openStage, snapshot, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

/** Codes of host-protocol §6.1 and the error page of the Office documentation. */
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
const TRANSPORT = [5004, 5012, 5016, 5102, 5103, 5104, 7000, 1014, 5001] as const;

const refusals: readonly Fault[] = CODES.map((code) => ({ kind: 'refuse', code }));
const lateRefusals: readonly Fault[] = [
  { kind: 'refuse', code: 'GeneralException', after: true },
  { kind: 'refuse', code: 'GeneralException', atAction: 7 },
  { kind: 'transport', error: 5012, after: true },
];
const transports: readonly Fault[] = TRANSPORT.map((error) => ({ kind: 'transport', error }));
const everyFault = [...refusals, ...lateRefusals, ...transports];
/** What happens to a request decides what is left behind, the code only what is said: later requests get one of each kind. */
const oneOfEach: readonly Fault[] = [
  { kind: 'duplicate' },
  { kind: 'refuse', code: 'GeneralException' },
  ...lateRefusals,
  { kind: 'transport', error: 5012 },
];

const firstRun = async (): Promise<void> => undefined;
const secondRun = async (): Promise<void> => {
  sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
  await stage.excel(async (context, sheet) => {
    sheet.getRange('B2:B9').values = Array.from({ length: 8 }, () => [12]);
    await context.sync();
  });
};

async function faultAt(index: number, fault: Fault): Promise<void> {
  const { faults, traffic } = stage.node.host;
  const request = await guessedRequest(stage.app, scheme);
  const before = snapshot(stage);
  traffic.reset();
  faults.clear();
  faults.at(index, fault);
  const outcome = await stage.app.grade(request, calmRun());
  faults.clear();
  const what = `request ${String(index)}, ${JSON.stringify(fault)}`;
  if (outcome.ok) sure(await stage.app.restore(outcome.value.written));
  else
    expect(
      outcome.issues.map(({ code }) => code),
      what,
    ).not.toContain('restore-incomplete');
  expect(snapshot(stage), what).toEqual(before);
}

async function requestsOfRun(): Promise<number> {
  const request = await guessedRequest(stage.app, scheme);
  stage.node.host.traffic.reset();
  const { written } = sure(await stage.app.grade(request, calmRun()));
  const { requests } = stage.node.host.traffic;
  sure(await stage.app.restore(written));
  return requests;
}

describe.each([
  ['first run', firstRun, { table: '客户表' }],
  ['second run', secondRun, { table: '客户表' }],
  ['first run over a region', firstRun, {}],
] as const)('a fault at any request of a %s', (_name, prepare, kind) => {
  it('leaves the workbook as it was, and the next run succeeds', { timeout: 120_000 }, async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(9), kind);
    await prepare();
    const requests = await requestsOfRun();
    let tried = 0;
    for (let index = 0; index < requests; index += 1)
      for (const fault of index === requests - 3 ? everyFault : oneOfEach) {
        await faultAt(index, fault);
        tried += 1;
      }
    console.log(`${String(requests)} requests, ${String(tried)} faults`);
    expect((await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun())).ok).toBe(true);
  });
});

describe('cancelling', () => {
  it('at any moment leaves the workbook as it was', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(9), { table: '客户表' });
    const before = snapshot(stage);
    let cancelled = 0;
    for (let moment = 0; ; moment += 1) {
      const controller = new AbortController();
      let seen = 0;
      const run = {
        signal: controller.signal,
        onProgress: () => void (seen++ === moment && controller.abort()),
      };
      const outcome = await stage.app.grade(await guessedRequest(stage.app, scheme), run);
      if (outcome.ok) break;
      expect(outcome.issues.map(({ code }) => code)).toEqual(['cancelled']);
      expect(snapshot(stage)).toEqual(before);
      cancelled += 1;
    }
    expect(cancelled).toBeGreaterThan(3);
  });
});
