import type { Batch, BatchAnswer } from './batch.ts';
import type { CellEdit } from './cell-edit.ts';
import type { Fault, Faults } from './faults.ts';
import type { BatchTraffic, Traffic } from './traffic.ts';

/** Excel on the web takes and gives at most this many bytes a batch. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Numbers of failed calls. */
const TRANSPORT = { editMode: 5004, requestTooLarge: 5103, answerTooLarge: 5104 } as const;

/** What the rich API's calls need of the host. */
export interface RichApiGround {
  readonly traffic: Traffic;
  readonly faults: Faults;
  run(batch: Batch, failAt?: { readonly index: number; readonly code: string }): BatchAnswer;
  readonly cellEdit: CellEdit;
}

/** One call of dispatch 93. `delayForCellEdit` waits for the end of cell editing instead of failing. */
export interface RichApiCall {
  readonly body: string;
  /** `IterativeExecutor` for the add-in's own batches; anything else is the runtime's. */
  readonly sender: string;
  readonly delayForCellEdit: boolean;
}

/** Answer data of the call; null = never answer. */
export type CallAnswer = Readonly<Record<string, unknown>> | null;

/** Carries out a batch with all that can stand in its way: cell editing, limits, injected faults. */
export async function richApiCall(call: RichApiCall, ground: RichApiGround): Promise<CallAnswer> {
  const batch = JSON.parse(call.body) as Batch;
  if (call.sender !== 'IterativeExecutor' || isHousekeeping(batch))
    return ok(JSON.stringify(ground.run(batch)));
  const traffic = ground.traffic.begin(batch.Actions.length, byteLength(call.body));
  if (traffic.bytesIn > PAYLOAD_LIMIT) return fail(traffic, TRANSPORT.requestTooLarge);
  if (ground.cellEdit.active && !call.delayForCellEdit) return fail(traffic, TRANSPORT.editMode);
  await ground.cellEdit.ended();
  await ground.faults.passed;
  const fault = ground.faults.take(traffic.index);
  return fault === null ? plain(batch, traffic, ground) : faulty(fault, { batch, traffic, ground });
}

/** At the end of a run the library gives its references back, in a batch that nobody waits for. */
function isHousekeeping({ Actions }: Batch): boolean {
  const releases = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  return (
    releases > 0 && Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === '_RemoveReference')
  );
}

function plain(batch: Batch, traffic: BatchTraffic, ground: RichApiGround): CallAnswer {
  return finish(ground.run(batch), traffic);
}

function finish(answer: BatchAnswer, traffic: BatchTraffic): CallAnswer {
  const text = JSON.stringify(answer);
  traffic.bytesOut = byteLength(text);
  traffic.error = answer.Error?.Code ?? null;
  return traffic.bytesOut > PAYLOAD_LIMIT ? fail(traffic, TRANSPORT.answerTooLarge) : ok(text);
}

interface Hit {
  readonly batch: Batch;
  readonly traffic: BatchTraffic;
  readonly ground: RichApiGround;
}

async function faulty(fault: Fault, hit: Hit): Promise<CallAnswer> {
  const { batch, traffic, ground } = hit;
  if ('after' in fault && fault.after === true) ground.run(batch);
  if (fault.kind === 'drop') return null;
  if (fault.kind === 'transport') return fail(traffic, fault.error);
  if (fault.kind === 'refuse') return refused(fault, hit);
  if (fault.kind === 'duplicate') ground.run(batch);
  else await ground.faults.hold(fault.milliseconds);
  return plain(batch, traffic, ground);
}

function refused(fault: Extract<Fault, { kind: 'refuse' }>, { batch, traffic, ground }: Hit): CallAnswer {
  if (fault.after !== true)
    return finish(ground.run(batch, { index: fault.atAction ?? 0, code: fault.code }), traffic);
  const error = {
    Code: fault.code,
    Message: 'Injected fault',
    Location: '',
    HttpStatusCode: 400,
    ActionIndex: 0,
  };
  return finish({ Results: [], TraceIds: [], Error: error }, traffic);
}

function ok(body: string): CallAnswer {
  return { Version: 1, Error: 0, Data: [200, [], body] };
}

function fail(traffic: BatchTraffic, error: number): CallAnswer {
  traffic.error = String(error);
  return { Version: 1, Error: error };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
