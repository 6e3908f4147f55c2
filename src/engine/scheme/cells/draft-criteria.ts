import { take, type Draft } from './draft.ts';
import type { TableLine } from './table-lines.ts';

const HEAD = {
  id: 'id',
  name: 'name',
  measure: 'measure',
  column: 'column',
  weight: 'weight',
  better: 'better',
  required: 'required',
} as const;

const OPTION_FLAGS: Readonly<Record<string, boolean>> = {
  numbers: true,
  'labels-only': false,
  winsorize: true,
  'full-range': false,
};

/** The criteria of a card: each begins with a `criterion` row and owns the band rows up to the next. */
export function draftCriteria(draft: Draft, lines: readonly TableLine[]): readonly unknown[] {
  const heads = lines.flatMap((line, at) => (line.get('part') === 'criterion' ? [at] : []));
  return heads.map((at, i) => {
    const path = `criteria.${i}`;
    const head = lines[at] as TableLine;
    const own = lines.slice(at + 1, heads[i + 1] ?? lines.length);
    draft.places.set(path, head.place('name'));
    const scalePath = `${path}.scale`;
    draft.places.set(scalePath, head.place('scale'));
    const fields = take(draft, head, { path, columns: HEAD });
    return {
      ...fields,
      id: fields['id'] ?? fields['name'],
      scale: draftScale(draft, { path: scalePath, head, own }),
    };
  });
}

interface ScaleLines {
  readonly path: string;
  readonly head: TableLine;
  readonly own: readonly TableLine[];
}

function draftScale(draft: Draft, lines: ScaleLines): unknown {
  const { head } = lines;
  const kind = head.get('scale');
  const option = head.get('option');
  const flagOf =
    typeof option === 'string' && Object.hasOwn(OPTION_FLAGS, option) ? OPTION_FLAGS[option] : option;
  switch (kind) {
    case 'steps':
      return {
        kind,
        bands: bands(draft, lines, { from: 'from', points: 'points' }),
        floor: single(draft, lines, 'floor') ?? 0,
      };
    case 'linear': {
      const columns = { from: 'from', to: 'to', pointsFrom: 'points', pointsTo: 'pointsTo' };
      return { kind, bands: bands(draft, lines, columns), floor: single(draft, lines, 'floor') ?? 0 };
    }
    case 'labels':
      draft.places.set(`${lines.path}.numbers`, head.place('option'));
      return { kind, bands: bands(draft, lines, { labels: 'label', points: 'points' }), numbers: flagOf };
    case 'min-max':
      draft.places.set(`${lines.path}.winsorize`, head.place('option'));
      return { kind, winsorize: flagOf, range: rangeOf(draft, lines) };
    case 'percentile':
      draft.places.set(`${lines.path}.rank`, head.place('option'));
      return { kind, rank: option };
    case 'quantile':
      return draftQuantile(draft, lines, option === 'frozen');
    default:
      draft.places.set(`${lines.path}.kind`, head.place('scale'));
      return { kind };
  }
}

function bandLines({ own }: ScaleLines): readonly TableLine[] {
  return own.filter((line) => line.get('part') === 'band');
}

function bands(
  draft: Draft,
  lines: ScaleLines,
  columns: Readonly<Record<string, string>>,
): readonly unknown[] {
  return bandLines(lines).map((line, i) => take(draft, line, { path: `${lines.path}.bands.${i}`, columns }));
}

/** The points of the row for one special part (`floor`, `non-positive`), or null when there is none. */
function single(draft: Draft, { path, own }: ScaleLines, part: 'floor' | 'non-positive'): unknown {
  const line = own.find((one) => one.get('part') === part);
  if (!line) return null;
  draft.places.set(`${path}.${part === 'floor' ? 'floor' : 'nonPositive'}`, line.place('points'));
  return line.get('points');
}

function rangeOf(draft: Draft, { path, head }: ScaleLines): unknown {
  const range = take(draft, head, { path: `${path}.range`, columns: { min: 'from', max: 'to' } });
  return range['min'] === null && range['max'] === null ? null : range;
}

function draftQuantile(draft: Draft, lines: ScaleLines, frozen: boolean): unknown {
  const own = bandLines(lines);
  own.forEach((line, i) => {
    draft.places.set(`${lines.path}.points.${i}`, line.place('points'));
    if (i > 0) draft.places.set(`${lines.path}.cuts.${i - 1}`, line.place('from'));
  });
  return {
    kind: 'quantile',
    points: own.map((line) => line.get('points')),
    nonPositive: single(draft, lines, 'non-positive'),
    cuts: frozen ? own.slice(1).map((line) => line.get('from')) : null,
  };
}
