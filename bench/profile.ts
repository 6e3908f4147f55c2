import { Session } from 'node:inspector/promises';

/**
 * Self time by the part of the stack it belongs to, in milliseconds; `hot` = the part whose functions are listed (`1` = all).
 */
export async function profiled(
  work: () => Promise<void>,
  hot = process.env['HOT'] ?? '',
): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const frames = framesOf(profile.nodes);
  const rooms = new Map([...frames].map(([id, frame]) => [id, roomOf(frame)]));
  const times = new Map<string, number>();
  profile.samples?.forEach((id, i) => {
    const room = rooms.get(id) ?? 'other';
    times.set(room, (times.get(room) ?? 0) + spent(profile, i));
  });
  if (hot !== '') printHot(profile, frames, hot);
  return times;
}

/** Microseconds between two looks at the stack. */
const INTERVAL = 1000;

/** Milliseconds of a sample. A longer gap means that the machine did something else. */
function spent({ timeDeltas }: { readonly timeDeltas?: readonly number[] }, sample: number): number {
  return Math.min(timeDeltas?.[sample] ?? 0, 2 * INTERVAL) / 1000;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
}

/** Whose time it is: what JavaScript has built in (sorting, filling, JSON) works for whoever called it. */
function framesOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, Frame> {
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const frameOf = (id: number): Frame => {
    const frame = own.get(id) ?? NOWHERE;
    const caller = callers.get(id);
    return isBuiltIn(frame) && caller !== undefined ? frameOf(caller) : frame;
  };
  return new Map(nodes.map(({ id }) => [id, frameOf(id)]));
}

const NOWHERE: Frame = { functionName: '', url: '', lineNumber: 0, columnNumber: 0 };

function isBuiltIn({ url, functionName }: Frame): boolean {
  return url === '' && !functionName.startsWith('(');
}

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

function roomOf({ functionName, url }: Frame): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(idle)' || functionName === '(program)') return 'idle';
  const room = /\/src\/(engine|app|excel|locales|host)\//u.exec(url)?.[1];
  if (room !== undefined) return room === 'host' ? 'host' : 'ours';
  return /office|excel/iu.test(url) ? 'office.js' : 'other';
}

/** The functions that take most time, of one room or (`1`) of all. */
function printHot(
  profile: { readonly samples?: readonly number[]; readonly timeDeltas?: readonly number[] },
  frames: ReadonlyMap<number, Frame>,
  room: string,
): void {
  const times = new Map<string, number>();
  profile.samples?.forEach((id, i) => {
    const frame = frames.get(id);
    if (frame === undefined || (room !== '1' && roomOf(frame) !== room)) return;
    const { functionName, url, lineNumber, columnNumber } = frame;
    const name = `${functionName} ${url.split('/').slice(-3).join('/')}:${String(lineNumber)}:${String(columnNumber)}`;
    times.set(name, (times.get(name) ?? 0) + spent(profile, i));
  });
  for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, 40))
    console.log(`    ${time.toFixed(0).padStart(6)} ms  ${name}`);
}
