import { draftCriteria } from './draft-criteria.ts';
import { take, type Draft } from './draft.ts';
import type { TableLine } from './table-lines.ts';

const CONDITION = { field: 'field', of: 'of', op: 'op', value: 'value' } as const;

/** Adds to the draft of a scorecard or of rules what the rows of the `Scorecard` table say. */
export function draftCardLines(draft: Draft, lines: readonly TableLine[]): void {
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
  }
}

/** The lines of one part of the table. */
export function partLines(lines: readonly TableLine[], part: string): readonly TableLine[] {
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
