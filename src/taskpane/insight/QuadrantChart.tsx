import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Quadrants } from '../../app/app.ts';
import { HiddenTable } from '../charts/HiddenTable.tsx';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { countQuadrants, sample } from './quadrant-points.ts';
import { WriteSheet } from './WriteSheet.tsx';

const SIZE = 260;
/** More points than this cannot be told apart and only slow the pane. */
const DRAWN = 600;

const useStyles = makeStyles({
  figure: { margin: 0, position: 'relative' },
  chart: { display: 'block', width: '100%', height: 'auto', maxWidth: '380px', overflow: 'visible' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  cut: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '4 3' },
  point: {
    fill: tokens.colorBrandForeground1,
    fillOpacity: 0.7,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '0.5px',
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '11px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Every customer on two axes, the lines between the quadrants, and the quadrants' names with their counts. */
export function QuadrantChart({ quadrants }: { readonly quadrants: Quadrants }): ReactElement {
  const { say } = usePane();
  const { kaism } = useViewWords().insight;
  const drawn = sample(quadrants.points, DRAWN);
  const { length } = quadrants.points;
  return (
    <Step title={kaism.title}>
      <Plot quadrants={quadrants} drawn={drawn} />
      {drawn.length < length && (
        <Caption1>{say(kaism.some, { shown: drawn.length, count: length })}</Caption1>
      )}
      <WriteSheet sheet={{ kind: 'kaism' }} />
    </Step>
  );
}

function Plot(props: { readonly quadrants: Quadrants; readonly drawn: Quadrants['points'] }): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const { kaism } = useViewWords().insight;
  const { x, y, quadrants: names } = props.quadrants;
  const across = (value: number): number => (SIZE * (value - x.min)) / (x.max - x.min || 1);
  const down = (value: number): number => SIZE * (1 - (value - y.min) / (y.max - y.min || 1));
  const counts = countQuadrants(props.quadrants);
  // In the order HH, HL, LH, LL of y, x.
  const corners = [
    { left: SIZE - 4, top: 14, anchor: 'end' },
    { left: 4, top: 14, anchor: 'start' },
    { left: SIZE - 4, top: SIZE - 6, anchor: 'end' },
    { left: 4, top: SIZE - 6, anchor: 'start' },
  ] as const;
  return (
    <figure className={styles.figure}>
      <Caption1 block aria-hidden="true">{`↑ ${y.name}`}</Caption1>
      <svg className={styles.chart} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
        <rect className={styles.frame} width={SIZE} height={SIZE} />
        <line className={styles.cut} x1={across(x.cut)} x2={across(x.cut)} y1={0} y2={SIZE} />
        <line className={styles.cut} x1={0} x2={SIZE} y1={down(y.cut)} y2={down(y.cut)} />
        {props.drawn.map((point) => (
          <circle key={point.row} className={styles.point} cx={across(point.x)} cy={down(point.y)} r={4} />
        ))}
        {corners.map((corner, at) => (
          <text key={at} className={styles.text} x={corner.left} y={corner.top} textAnchor={corner.anchor}>
            {`${names[at] ?? ''} ${formats.number(counts[at]?.count ?? 0)}`}
          </text>
        ))}
      </svg>
      <Caption1 block align="end" aria-hidden="true">{`${x.name} →`}</Caption1>
      <HiddenTable
        caption={`${y.name} / ${x.name}`}
        head={[kaism.quadrant, y.name, x.name, kaism.customers, kaism.names]}
        rows={counts.map((entry, at) => [
          names[at] ?? '',
          at < 2 ? kaism.high : kaism.low,
          at % 2 === 0 ? kaism.high : kaism.low,
          formats.number(entry.count),
          formats.series(entry.names),
        ])}
      />
    </figure>
  );
}
