import type { Host } from '../host.ts';
import { Arguments } from './arguments.ts';
import type { Action, Batch, BatchAnswer, ObjectPath } from './batch.ts';
import { collectionCall, found } from './call.ts';
import type { Answer, Arg, Held, Json } from './host-class.ts';
import { isHeld } from './host-class.ts';
import type { Members } from './members.ts';
import { asRefusal, located, Refusal } from './refusal.ts';
import { Query } from './query.ts';
import type { References } from './references.ts';

/** What a batch is carried out against. */
export interface Ground {
  readonly host: Host;
  readonly root: Held;
  readonly members: Members;
  readonly references: References;
  /** Objects made by `new` of a type name (services of the runtime). */
  readonly service: (type: string) => Held | null;
  /** Notes or forgets that the client wants an event; `member` is the wire name. */
  readonly event: (object: Held, member: string) => void;
}

/** Carries out one batch, in order, up to the first refusal; what was written before it stays. */
export class Executor {
  readonly #paths = new Map<number, Held | null>();
  readonly #query: Query;
  readonly #arguments = new Arguments((id) => this.#object(id));

  constructor(
    private readonly ground: Ground,
    private readonly batch: Batch,
  ) {
    this.#query = new Query(ground.host, ground.members, (object) => this.#identity(object));
  }

  /** `failAt` refuses the action of that index before it is done (an injected fault). */
  run(failAt?: { readonly index: number; readonly code: string }): BatchAnswer {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (failAt?.index === index) throw new Refusal(failAt.code, 'Injected fault');
        answer.Results.push({ ActionId: action.Id, Value: this.#act(action) });
        if (action.ActionType === 5) answer.TraceIds.push(action.Id);
      } catch (error) {
        answer.Error = refusal(error, index);
        return answer;
      }
    }
    return answer;
  }

  #act(action: Action): Json {
    if (action.ActionType === 5) return null;
    const object = this.#object(action.ObjectPathId);
    if (action.ActionType === 1) return object === null ? null : this.#identity(object);
    if (object === null) return this.#onNull(action);
    if (action.ActionType === 2) return this.#query.answer(object, action.QueryInfo ?? {});
    if (action.ActionType === 3) return this.#method(object, action);
    if (action.ActionType === 4)
      return this.#set(object, action.Name, this.#arguments.read(action.ArgumentInfo)[0] as Json);
    if (action.ActionType === 8) return null;
    if (action.ActionType === 9) return this.#update(object, action.ObjectState ?? {});
    throw new Refusal('NotImplemented', `Action type ${action.ActionType}`);
  }

  /**
   * Loading a null object is how the client learns that it is one. Deleting it does nothing: Microsoft's samples begin so, to
   * have no sheet of a name. Anything else has nothing to act on.
   */
  #onNull(action: Action): Json {
    if (action.ActionType === 2 || DONE_ALREADY.has(action.Name)) return null;
    throw new Refusal('ItemNotFound', 'The object is a null object');
  }

  #method(object: Held, action: Action): Json {
    const answer = this.#call(object, action.Name, this.#arguments.read(action.ArgumentInfo));
    if (answer === null || answer === undefined) return null;
    return isHeld(answer) ? this.#identity(answer) : answer.value;
  }

  #call(object: Held, wire: string, args: readonly Arg[]): Answer {
    const { members, host, references } = this.ground;
    if (wire === '_KeepReference') return void references.keep(object, host);
    if (wire === '_RemoveReference') return references.release(String(args[0]));
    if (/^_(Un)?[Rr]egister/.test(wire)) return this.ground.event(object, wire);
    const name = members.named(object.of, wire);
    return located(`${object.of.name}.${name}`, () => {
      members.allow(object.of, name);
      if (host.workbook.readOnly) members.allowWrite(object.of, name, 'call');
      const own = object.of.call?.[name];
      if (own !== undefined) return own(object.it, args, host);
      const answer = collectionCall(object, name, args, host);
      if (answer === undefined) throw members.missing(object.of, name);
      return answer;
    });
  }

  #set(object: Held, wire: string, to: Json): null {
    const { members, host } = this.ground;
    const name = members.named(object.of, wire);
    located(`${object.of.name}.${name}`, () => {
      members.allow(object.of, name);
      if (host.workbook.readOnly) members.allowWrite(object.of, name, 'set');
      const set = object.of.set?.[name];
      if (set === undefined) throw members.missing(object.of, name);
      set(object.it, to, host);
    });
    return null;
  }

  #update(object: Held, state: Readonly<Record<string, Json>>): null {
    for (const [name, to] of Object.entries(state)) this.#set(object, name, to);
    return null;
  }

  #identity(object: Held): Record<string, Json> {
    const { members, references } = this.ground;
    const identity: Record<string, Json> = {};
    if (object.of.id !== undefined) identity[members.idName(object.of)] = object.of.id(object.it);
    const kept = references.idOf(object);
    if (kept !== undefined) identity['_ReferenceId'] = kept;
    return identity;
  }

  /** The object behind a path, evaluated once a batch. */
  #object(id: number): Held | null {
    const known = this.#paths.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new Refusal('InvalidArgument', `No object path ${id}`);
    const object = this.#resolve(path);
    this.#paths.set(id, object);
    return object;
  }

  #resolve(path: ObjectPath): Held | null {
    if (path.ObjectPathType === 1) return this.ground.root;
    if (path.ObjectPathType === 2) return this.#service(path.Name);
    if (path.ObjectPathType === 6) return this.#kept(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === 4)
      return this.#query.child(parent, this.ground.members.named(parent.of, path.Name));
    const args = this.#arguments.read(path.ArgumentInfo);
    if (path.ObjectPathType === 5) return this.#item(parent, args[0]);
    const answer = this.#call(parent, path.Name, args);
    return isHeld(answer) ? answer : null;
  }

  #item(parent: Held, key: Arg): Held {
    return located(`${parent.of.name}.getItem`, () => {
      if (parent.of.item === undefined) throw this.ground.members.missing(parent.of, 'getItem');
      return found(parent, key, this.ground.host);
    });
  }

  #service(type: string): Held {
    const service = this.ground.service(type);
    if (service === null) throw new Refusal('NotImplemented', `NotImplemented: ${type}`);
    return service;
  }

  #kept(id: string): Held {
    const kept = this.ground.references.get(id);
    if (kept === null) throw new Refusal('InvalidReference', 'The kept reference is gone');
    return kept;
  }
}

function refusal(error: unknown, index: number): NonNullable<BatchAnswer['Error']> {
  const { code, message, location, httpStatusCode } = asRefusal(error);
  return {
    Code: code,
    Message: message,
    Location: location,
    HttpStatusCode: httpStatusCode,
    ActionIndex: index,
  };
}

/** What may be asked of a null object. */
const DONE_ALREADY = new Set(['_KeepReference', 'Delete']);
