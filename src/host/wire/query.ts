import type { Host } from '../host.ts';
import type { QueryInfo } from './batch.ts';
import type { Held, Json } from './host-class.ts';
import type { Members } from './members.ts';
import { located, Refusal } from './refusal.ts';
import { selectionOf, type Selection } from './selection.ts';

type Properties = Record<string, Json>;

/** Answers `load()`: exactly the properties that were asked for, so that a forgotten one stays unknown to the client. */
export class Query {
  constructor(
    private readonly host: Host,
    private readonly members: Members,
    private readonly identity: (object: Held) => Properties,
  ) {}

  answer(object: Held, info: QueryInfo): Json {
    const selection = selectionOf(info);
    return object.of.items === undefined
      ? this.#read(object, selection)
      : this.#list(object, selection, info);
  }

  #list(object: Held, selection: Selection, info: QueryInfo): Json {
    const own = this.#ownNames(object, selection);
    const answer: Properties = { ...this.identity(object) };
    for (const name of own) this.#readScalar(object, name, answer);
    const rest = { names: minus(selection.names, own), nested: selection.nested };
    const skip = info.Skip ?? 0;
    const items = object.of.items?.(object.it, this.host) ?? [];
    const page = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
    answer['_Items'] = page.map((item) => this.#read(item, rest));
    return answer;
  }

  /** Names that belong to the collection itself, such as `count`; all others are of its items. */
  #ownNames(object: Held, selection: Selection): Set<string> {
    const spelled = [...selection.names].filter((name) => name !== '*');
    return new Set(
      spelled.filter((name) => this.members.isScalar(object.of, this.members.spelled(object.of, name))),
    );
  }

  #read(object: Held, selection: Selection): Json {
    const answer: Properties = { ...this.identity(object) };
    for (const typed of selection.names) this.#readName(object, typed, answer);
    for (const [typed, nested] of selection.nested) this.#readChild(object, typed, nested, answer);
    return answer;
  }

  #readName(object: Held, typed: string, answer: Properties): void {
    if (typed === '*') return this.#readAll(object, answer);
    const name = this.members.spelled(object.of, typed);
    if (this.members.isScalar(object.of, name)) return this.#readScalar(object, name, answer);
    this.#readChild(object, typed, { names: new Set('*'), nested: new Map() }, answer);
  }

  #readAll(object: Held, answer: Properties): void {
    for (const name of this.members.scalars(object.of)) {
      if (!this.members.isAllowed(object.of, name)) continue;
      if (object.of.get?.[name] === undefined) this.members.missing(object.of, name);
      else this.#readScalar(object, name, answer);
    }
  }

  #readScalar(object: Held, name: string, answer: Properties): void {
    located(`${object.of.name}.${name}`, () => {
      this.members.allow(object.of, name);
      const get = object.of.get?.[name];
      if (get === undefined && name === 'count' && object.of.items !== undefined) {
        answer['Count'] = object.of.items(object.it, this.host).length;
        return;
      }
      if (get === undefined) throw this.members.missing(object.of, name);
      answer[this.members.wire(object.of, name)] = get(object.it, this.host);
    });
  }

  #readChild(object: Held, typed: string, nested: Selection, answer: Properties): void {
    const name = this.members.spelled(object.of, typed);
    const child = this.child(object, name);
    const wire = this.members.wire(object.of, name);
    if (child === null) answer[wire] = null;
    else if (child.of.items === undefined) answer[wire] = this.#read(child, nested);
    else answer[wire] = this.#list(child, nested, {});
  }

  /** A navigation property; refuses what does not exist. */
  child(object: Held, name: string): Held | null {
    return located(`${object.of.name}.${name}`, () => {
      this.members.allow(object.of, name);
      const child = object.of.child?.[name];
      if (child !== undefined) return child(object.it, this.host);
      if (this.members.isNavigation(object.of, name)) throw this.members.missing(object.of, name);
      throw new Refusal('InvalidArgument', `${object.of.name} has no property ${name}`);
    });
  }
}

function minus(all: Set<string>, some: Set<string>): Set<string> {
  const rest = new Set([...all].filter((name) => !some.has(name)));
  return rest;
}
