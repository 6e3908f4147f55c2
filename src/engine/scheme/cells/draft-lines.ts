import { draftCriteria } from './draft-criteria.ts';
import { take, type Draft } from './draft.ts';
import type { TableLine } from './table-lines.ts';

const CONDITION = { field: 'field', of: 'of', op: 'op', value: 'value' } as const;
const RATED = { id: 'id', name: 'name', measure: 'measure', column: 'column', weight: 'weight' } as const;

/** Adds to a draft what the rows of the `Scorecard` table say, by the method already in it. */
export function draftLines(draft: Draft, lines: readonly TableLine[]): void {
  const { root } = draft;
  switch (root['method']) {
    case 'scorecard':
      root['criteria'] = draftCriteria(draft, lines);
      root['caps'] = partLines(lines, 'cap').map((line, i) => {
        draft.places.set(`caps.${i}.tier`, line.place('tier'));
        return {
          tier: line.get('tier'),
          when: take(draft, line, { path: `caps.${i}.when`, columns: CONDITION }),
        };
      });
      root['matrix'] ??= null;
      break;
    case 'rules':
      root['fields'] = draftFields(draft, lines);
      root['rules'] = draftRules(draft, partLines(lines, 'condition'));
      break;
    case 'kaism':
      draftAxis(draft, lines, 'y');
      draftAxis(draft, lines, 'x');
      break;
    case 'rfm':
    case 'rfm-orders':
      draftSegments(draft, partLines(lines, 'segment'));
      draftCuts(draft, partLines(lines, 'cut'));
  }
}

function partLines(lines: readonly TableLine[], part: string): readonly TableLine[] {
  return lines.filter((line) => line.get('part') === part);
}

function draftFields(draft: Draft, lines: readonly TableLine[]): readonly unknown[] {
  return partLines(lines, 'field').map((line, i) => {
    const columns = { name: 'name', measure: 'measure', column: 'column', shareOf: 'shareOf' };
    const { shareOf, ...field } = take(draft, line, { path: `fields.${i}`, columns });
    return shareOf === null ? field : { ...field, shareOf };
  });
}

/** Conditions with one rule number are one rule; inside it, those with one group number must hold together. */
function draftRules(draft: Draft, lines: readonly TableLine[]): readonly unknown[] {
  return grouped(lines, 'rule').map((own, rule) => {
    draft.places.set(`rules.${rule}.tier`, (own[0] as TableLine).place('tier'));
    const anyOf = grouped(own, 'group').map((group, g) =>
      group.map((line, c) =>
        take(draft, line, { path: `rules.${rule}.anyOf.${g}.${c}`, columns: CONDITION }),
      ),
    );
    return { tier: own[0]?.get('tier'), anyOf };
  });
}

/** Lines by the value of a column, in the order in which the values first appear. */
function grouped(lines: readonly TableLine[], column: string): readonly (readonly TableLine[])[] {
  const groups = new Map<unknown, TableLine[]>();
  for (const line of lines) {
    const key = line.get(column);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

function draftAxis(draft: Draft, lines: readonly TableLine[], axis: 'y' | 'x'): void {
  const criteria = partLines(lines, `axis-${axis}`).map((line, i) => {
    const rated = take(draft, line, { path: `${axis}.criteria.${i}`, columns: RATED });
    return { ...rated, id: rated['id'] ?? rated['name'] };
  });
  draft.root[axis] = { ...objectAt(draft, axis), criteria };
}

function objectAt({ root }: Draft, key: string): Readonly<Record<string, unknown>> {
  const value = root[key];
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function draftSegments(draft: Draft, lines: readonly TableLine[]): void {
  const own = objectAt(draft, 'segments');
  if (own['kind'] === 'eight') return;
  const column: Readonly<Record<string, string>> =
    own['kind'] === 'rf' ? { pattern: 'pattern' } : { codes: 'codes' };
  const rows = lines.map((line, i) => {
    const path = `segments.rows.${i}`;
    const segment = take(draft, line, { path, columns: { segment: 'tier' } });
    if (own['kind'] !== 'intervals') return { ...segment, ...take(draft, line, { path, columns: column }) };
    const pair = (score: 'r' | 'f' | 'm'): readonly unknown[] =>
      Object.values(
        take(draft, line, { path: `${path}.${score}`, columns: { 0: `${score}From`, 1: `${score}To` } }),
      );
    return { ...segment, r: pair('r'), f: pair('f'), m: pair('m') };
  });
  draft.root['segments'] = { ...own, rows };
}

function draftCuts(draft: Draft, lines: readonly TableLine[]): void {
  const { closed } = objectAt(draft, 'cuts');
  if (closed === undefined && lines.length === 0) {
    draft.root['cuts'] = null;
    return;
  }
  const list = (column: 'recency' | 'frequency' | 'monetary'): readonly unknown[] => {
    lines.forEach((line, i) => draft.places.set(`cuts.${column}.${i}`, line.place(column)));
    return lines.map((line) => line.get(column)).filter((cut) => cut !== null);
  };
  draft.root['cuts'] = {
    recency: list('recency'),
    frequency: list('frequency'),
    monetary: list('monetary'),
    closed: closed ?? null,
  };
}
