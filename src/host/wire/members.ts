import type { Coverage } from './coverage.ts';
import type { HostClass } from './host-class.ts';
import { Refusal } from './refusal.ts';
import { supports, type Requirements } from './requirements.ts';
import type { Schema } from './schema.ts';

/** Names of members: between wire and API, and whether they exist here at all. */
export class Members {
  constructor(
    private readonly schema: Schema,
    private readonly requirements: Requirements,
    private readonly coverage: Coverage,
  ) {}

  /** The API's camelCase name of a wire name. */
  named(of: HostClass<unknown>, wire: string): string {
    const known = this.schema.get(of.name)?.members.get(wire.toLowerCase());
    return known ?? wire.charAt(0).toLowerCase() + wire.slice(1);
  }

  /** The wire name of a scalar or navigation property. */
  wire(of: HostClass<unknown>, name: string): string {
    const known = this.schema.get(of.name);
    return (
      known?.scalars.get(name) ?? known?.navigations.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1)
    );
  }

  /** Refuses a member that is newer than the requirement sets the host advertises. */
  allow(of: HostClass<unknown>, name: string): void {
    const since = this.schema.get(of.name)?.since.get(name);
    if (since === undefined || supports(this.requirements, since.set, since.version)) return;
    throw new Refusal('ApiNotFound', `${of.name}.${name} needs ${since.set} ${since.version}`);
  }

  isAllowed(of: HostClass<unknown>, name: string): boolean {
    const since = this.schema.get(of.name)?.since.get(name);
    return since === undefined || supports(this.requirements, since.set, since.version);
  }

  /** Refuses what changes a workbook that is open for viewing; settings of Excel itself and of the runtime are free. */
  allowWrite(of: HostClass<unknown>, name: string, kind: 'set' | 'call'): void {
    if (of.name === 'Application' || of.name === 'Runtime') return;
    if (kind === 'call' && this.schema.get(of.name)?.writes.has(name) !== true) return;
    throw new Refusal('AccessDenied', 'The workbook is open for viewing only');
  }

  /** The refusal for a member that is not modelled, counted. */
  missing(of: HostClass<unknown>, name: string): Refusal {
    this.coverage.miss(`${of.name}.${name}`);
    return new Refusal('NotImplemented', `NotImplemented: ${of.name}.${name}`);
  }

  /** All scalar names of a class; for `load()` without names. */
  scalars(of: HostClass<unknown>): readonly string[] {
    const known = this.schema.get(of.name)?.scalars;
    return known === undefined
      ? Object.keys(of.get ?? {})
      : [...known.keys()].filter((name) => !name.startsWith('_'));
  }

  isScalar(of: HostClass<unknown>, name: string): boolean {
    return of.get?.[name] !== undefined || this.schema.get(of.name)?.scalars.has(name) === true;
  }

  isNavigation(of: HostClass<unknown>, name: string): boolean {
    return of.child?.[name] !== undefined || this.schema.get(of.name)?.navigations.has(name) === true;
  }

  /** The spelling of a member whatever case the developer typed. */
  spelled(of: HostClass<unknown>, typed: string): string {
    return this.schema.get(of.name)?.members.get(typed.toLowerCase()) ?? typed;
  }

  idName(of: HostClass<unknown>): 'Id' | '_Id' {
    return this.schema.get(of.name)?.idName ?? 'Id';
  }
}
