import type { Host } from '../host.ts';
import { appContext } from './app-context.ts';
import type { Batches } from './batches.ts';
import type { CellEdit } from './cell-edit.ts';
import type { Channel } from './channel.ts';
import { CommonApi } from './common-api.ts';
import { EventPush } from './event-push.ts';
import { Executor } from './executor.ts';
import { dialogWanted } from './dialog.ts';
import type { Faults } from './faults.ts';
import type { FunctionCalls } from './function-calls.ts';
import type { Held } from './host-class.ts';
import type { HostListeners } from './listeners.ts';
import type { Members } from './members.ts';
import { answer, notifyAgave, push, readRequest, type Request } from './message.ts';
import { References } from './references.ts';
import { asRefusal, Refusal } from './refusal.ts';
import type { Requirements } from './requirements.ts';
import { richApiCall, type RichApiCall } from './rich-api.ts';
import type { Traffic } from './traffic.ts';
import { runtimeObject, type Runtime } from './runtime-objects.ts';

/** What a connection needs of the running host. */
export interface ConnectionHost extends Host {
  readonly requirements: Requirements;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly cellEdit: CellEdit;
  readonly functions: FunctionCalls;
  readonly listeners: HostListeners;
}

/** What a page is connected with. */
export interface ConnectionGround {
  readonly host: ConnectionHost;
  readonly root: Held;
  /** Asked for at the first batch: the library has to be loaded before it can be read. */
  readonly members: () => Members;
  readonly batches: Batches;
}

/** One page of the add-in on its channel: answers its requests strictly in order and pushes events to it. */
export class Connection {
  readonly references = new References();
  readonly events: EventPush;
  readonly common: CommonApi;
  readonly runtime: Runtime;
  readonly #unlisten: (() => void)[];
  readonly #registered = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly ground: ConnectionGround,
    private readonly channel: Channel,
    readonly conversationId: string,
  ) {
    this.events = new EventPush(ground.host.workbook, (entries) => this.#richMessage(entries));
    this.common = new CommonApi(ground.host.workbook.settings, (name, data) => this.#push(name, data));
    this.runtime = this.#newRuntime();
    this.#unlisten = [
      channel.onMessage((text) => this.#receive(text)),
      ground.host.changes.listen((change) => {
        if (ground.host.events.enabled) this.events.hear(change);
        if (change.kind === 'selection') this.#ifRegistered('documentSelectionChanged');
        if (change.kind === 'settings') this.#ifRegistered('settingsChanged');
      }),
    ];
  }

  /** Moves focus into the page: 11 to its first, 12 to its last element; 4 is Ctrl+F6. */
  focus(code: 4 | 11 | 12): void {
    this.channel.post(notifyAgave(this.conversationId, code));
  }

  /** Runs an associated action as a keyboard shortcut does; nothing tells when it is done. */
  action(name: string): void {
    this.#richMessage([[2, 1000, '', JSON.stringify([name, '{}']), 0, false]]);
  }

  /** Tells the page that it was shown or hidden. */
  visibilityChanged(visible: boolean): void {
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.#richMessage([[65536, 65539, '', message, 0, false]]);
  }

  /** Resolves when all requests so far are answered. */
  settled(): Promise<void> {
    return this.#last;
  }

  close(): void {
    for (const stop of this.#unlisten) stop();
    this.references.clear();
    this.ground.host.functions.disconnect();
  }

  #receive(text: string): void {
    const request = readRequest(text);
    if (request === null || request._conversationId !== this.conversationId) return;
    this.#last = this.#last.then(() => this.#respond(request));
  }

  async #respond(request: Request): Promise<void> {
    try {
      const data = await this.#dispatch(request);
      if (data !== NO_ANSWER) this.channel.post(answer(request, data));
    } catch (error) {
      this.channel.post(answer(request, null, -2));
      // a bug of ours: it must be seen, but the page's next request still wants its answer
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  async #dispatch(request: Request): Promise<unknown> {
    if (request._actionType !== 0) return this.#register(request);
    const name = request._actionName;
    if (name === 'executeMethod') return this.#execute(request._data as Call);
    if (name === 'ContextActivationManager_getAppContextAsync')
      return appContext(this.ground.host, String(request._data));
    if (name === 'ContextActivationManager_notifyHost') this.#notify(request._data);
    return null;
  }

  #register(request: Request): { Error: number } {
    if (request._actionType === 1) this.#registered.add(request._actionName);
    else this.#registered.delete(request._actionName);
    if (request._actionName === 'dialogMessageReceived') this.#dialog(request);
    return { Error: 0 };
  }

  #dialog(request: Request): void {
    const wanted = request._actionType === 1 ? dialogWanted(request._data) : null;
    this.ground.host.listeners.dialog(wanted, {
      message: (text, origin) =>
        this.#push('dialogMessageReceived', { messageType: 0, messageContent: text, messageOrigin: origin }),
      closed: () => this.#push('dialogMessageReceived', { messageType: 12006 }),
    });
  }

  #notify(data: unknown): void {
    if (!Array.isArray(data)) return;
    const [, code, ...rest] = data as unknown[];
    this.ground.host.listeners.notified(Number(code), rest);
  }

  async #execute(call: Call): Promise<unknown> {
    if (call.DdaMethod.DispatchId !== 93) return this.common.execute(call.DdaMethod.DispatchId, call);
    const [sender, , , , body, , flags] = call.ArrayData ?? [];
    const rich: RichApiCall = {
      sender: String(sender),
      body: typeof body === 'string' ? body : '{}',
      delayForCellEdit: (Number(flags) & 64) !== 0,
    };
    const answered = await richApiCall(rich, {
      ...this.ground.host,
      run: (batch, failAt) => this.#run({ batch, failAt, writes: (Number(flags) & 1) !== 0 }),
    });
    return answered ?? NO_ANSWER;
  }

  #run(work: {
    batch: ConstructorParameters<typeof Executor>[1];
    failAt: Parameters<Executor['run']>[0];
    writes: boolean;
  }): ReturnType<Executor['run']> {
    const { host, root, members, batches } = this.ground;
    const ground = {
      host,
      root,
      members: members(),
      references: this.references,
      service: (type: string) => runtimeObject(type, this.runtime),
      event: (object: Held, member: string) => this.#event(object, member),
    };
    return batches.run(work.writes, () => new Executor(ground, work.batch).run(work.failAt));
  }

  #event(object: Held, member: string): void {
    if (this.events.register(object, member)) return;
    throw asRefusal(new Refusal('NotImplemented', `NotImplemented: ${object.of.name}.${member}`));
  }

  #newRuntime(): Runtime {
    const { functions, listeners } = this.ground.host;
    return {
      visibility: 'Visible',
      startup: 'Inactive',
      shown: (visible) => {
        listeners.shown(visible);
        this.visibilityChanged(visible);
      },
      commandsReady: () => this.common.ready(),
      functionsReady: () => functions.connect((entry) => this.#richMessage([entry])),
      functionResults: (results) => functions.receive(results),
      ribbon: (id, state) => listeners.ribbon(id, state),
    };
  }

  #ifRegistered(name: string): void {
    if (this.#registered.has(name)) setTimeout(() => this.#push(name, {}), 0);
  }

  #richMessage(entries: readonly unknown[]): void {
    this.#push('richApiMessage', { ArrayData: entries });
  }

  #push(name: string, data: unknown): void {
    this.channel.post(push(this.conversationId, name, data));
  }
}

/** A call of dispatch id n. */
export interface Call {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [field: string]: unknown;
}

const NO_ANSWER = Symbol('no answer');
