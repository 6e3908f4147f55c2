/** What add-ins asked for and the host does not model: `Class.member` by how often. */
export class Coverage {
  readonly missing = new Map<string, number>();

  miss(member: string): void {
    this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
  }
}
