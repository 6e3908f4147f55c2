import type { Change } from '../model/changes.ts';
import type { Workbook } from '../model/workbook.ts';
import { eventsOf, type Event } from './change-events.ts';
import { eventOf } from './event-ids.ts';
import type { Held } from './host-class.ts';

/** Category of Excel's own events among the messages of `richApiMessage`. */
const EXCEL_EVENTS = 65536;

/** What one page wants to hear, and the events on their way to it; they leave in a later task than the answer. */
export class EventPush {
  readonly #wanted = new Set<string>();
  #waiting: Event[] = [];
  #former: string;
  #next = 1;

  constructor(
    private readonly workbook: Workbook,
    private readonly send: (entries: readonly unknown[]) => void,
  ) {
    this.#former = workbook.activeSheet;
  }

  /** Notes a `_Register…` or `_Unregister…` call; false when the host knows no such event. */
  register(object: Held, member: string): boolean {
    const event = eventOf(object.of.name, member);
    if (event === null) return false;
    const target = object.of.eventTarget?.(object.it) ?? object.of.id?.(object.it) ?? 'Workbook';
    const key = `${event.id} ${target}`;
    if (event.wanted) this.#wanted.add(key);
    else this.#wanted.delete(key);
    return true;
  }

  /** How many event kinds are being listened to. */
  get size(): number {
    return this.#wanted.size;
  }

  hear(change: Change): void {
    const events = [...eventsOf(change, this.workbook), ...this.#deactivated(change)];
    for (const event of events) if (this.#wanted.has(`${event.type} ${event.target}`)) this.push(event);
  }

  /** Sends one event whether or not a change stands behind it. */
  push(event: Event): void {
    if (this.#waiting.length === 0) setTimeout(() => this.#flush(), 0);
    this.#waiting.push(event);
  }

  #deactivated(change: Change): readonly Event[] {
    if (change.kind !== 'sheetActivated') return [];
    const former = this.#former;
    this.#former = this.workbook.activeSheet;
    if (former === this.#former) return [];
    return [former, 'Workbook'].map((target) => ({ type: 12, target, message: { worksheetId: former } }));
  }

  #flush(): void {
    const events = this.#waiting;
    this.#waiting = [];
    this.send(
      events.map(({ type, target, message }) => {
        return [
          EXCEL_EVENTS,
          type,
          target,
          JSON.stringify(message),
          this.#next++,
          message['source'] === 'Remote',
        ];
      }),
    );
  }
}
