import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Criterion } from '../../engine/scheme/scheme.ts';
import { HiddenTable } from '../charts/HiddenTable.tsx';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';
import { pointsLine, valueBins, type ValueBin } from './value-bins.ts';

const WIDTH = 280;
const HEIGHT = 56;
const BINS = 24;

const useStyles = makeStyles({
  figure: { margin: 0, position: 'relative' },
  chart: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  bar: {
    fill: tokens.colorNeutralStrokeAccessible,
    fillOpacity: 0.45,
    '@media (forced-colors: active)': { fill: 'GrayText' },
  },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '10px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** The values of the present list as bars, the points over them as a line; nothing where no numbers are known. */
export function CriterionValues(props: {
  readonly criterion: Criterion;
  readonly percent: boolean;
}): ReactElement | null {
  const { criterion, percent } = props;
  const styles = useStyles();
  const { formats, say } = usePane();
  const { methods } = useViewWords();
  const values = shown(useDeskState().preview)?.values?.get(criterion.id);
  const bins = values === undefined ? [] : valueBins(values, BINS);
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = percent ? formats.rate : formats.amount;
  const exact = percent ? formats.rate : formats.number;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const width = WIDTH / bins.length;
  const x = (value: number): number => (WIDTH * (value - first.from)) / (last.to - first.from || 1);
  const line = pointsLine(criterion, first.from, last.to)
    .map(([value, share]) => `${x(value).toFixed(1)},${(HEIGHT * (1 - share)).toFixed(1)}`)
    .join(' ');
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 -3 ${WIDTH} ${HEIGHT + 16}`}
        aria-hidden="true"
        focusable="false"
      >
        {bins.map((bin, at) => (
          <rect
            key={at}
            className={styles.bar}
            x={at * width}
            width={Math.max(1, width - 1)}
            y={HEIGHT * (1 - bin.count / most)}
            height={(HEIGHT * bin.count) / most}
          />
        ))}
        <polyline className={styles.line} points={line} />
        <text className={styles.text} x={0} y={HEIGHT + 12}>
          {end(first.from)}
        </text>
        <text className={styles.text} x={WIDTH} y={HEIGHT + 12} textAnchor="end">
          {end(last.to)}
        </text>
      </svg>
      <HiddenTable
        caption={say(methods.criterionValues, { counts: criterion.name })}
        head={[methods.condition.value, methods.effect.now]}
        rows={quarters(bins).map((bin) => [
          `${exact(bin.from)} – ${exact(bin.to)}`,
          formats.number(bin.count),
        ])}
      />
    </figure>
  );
}

/** Fewer, wider bins: a table of two dozen lines is no help to anybody. */
function quarters(bins: readonly ValueBin[]): readonly ValueBin[] {
  const size = Math.ceil(bins.length / 4);
  return [0, 1, 2, 3].flatMap((part) => {
    const some = bins.slice(part * size, (part + 1) * size);
    const [low, high] = [some[0], some.at(-1)];
    if (low === undefined || high === undefined) return [];
    return [{ from: low.from, to: high.to, count: some.reduce((sum, bin) => sum + bin.count, 0) }];
  });
}
