import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Insight } from '../../app/app.ts';
import type { Concentration } from '../../engine/concentration/concentration.ts';
import type { CurvePoint } from '../../engine/concentration/curves.ts';
import { HiddenTable } from '../charts/HiddenTable.tsx';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { curveScale, shareAt } from './curve.ts';
import { WriteSheet } from './WriteSheet.tsx';

const WIDTH = 280;
const HEIGHT = 130;
const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const useStyles = makeStyles({
  figure: { margin: 0, position: 'relative' },
  chart: { display: 'block', width: '100%', height: 'auto', overflow: 'visible', maxWidth: '420px' },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2.5px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  even: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '3 3' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  mark: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '2 2' },
  text: {
    fill: tokens.colorNeutralForeground2,
    // Lines run behind it.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    fontSize: '10px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

interface CurveProps {
  readonly points: readonly CurvePoint[];
  readonly top20: number | null;
}

/** The 80/20 check in one sentence, and the curve behind it. */
export function Pareto(props: {
  readonly insight: Insight;
  readonly concentration: Concentration;
}): ReactElement {
  const { formats, say } = usePane();
  const { pareto } = useViewWords().insight;
  const { concentration, insight } = props;
  return (
    <Step title={pareto.title}>
      <Body1>
        {say(pareto[concentration.verdict], { share: formats.percent(concentration.top20 ?? 0) })}
      </Body1>
      {insight.pareto !== null && <Curve points={insight.pareto} top20={concentration.top20} />}
      {concentration.negative > 0 && <Caption1>{pareto.whale}</Caption1>}
      {insight.pareto !== null && <WriteSheet sheet={{ kind: 'pareto' }} />}
    </Step>
  );
}

/** `top20` = what the sentence says of a whole number of customers; the curve runs between them. */
function Curve({ points, top20 }: CurveProps): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const { pareto } = useViewWords().insight;
  const y = curveScale(points, HEIGHT);
  const line = points.map((point) => `${(point.x * WIDTH).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ');
  const top = shareAt(points, 0.2);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 -4 ${WIDTH} ${HEIGHT + 18}`}
        aria-hidden="true"
        focusable="false"
      >
        <rect className={styles.frame} width={WIDTH} height={HEIGHT} />
        <line className={styles.even} x1={0} y1={y(0)} x2={WIDTH} y2={y(1)} />
        <polyline className={styles.line} points={line} />
        <line className={styles.mark} x1={WIDTH / 5} x2={WIDTH / 5} y1={y(0)} y2={y(top)} />
        <text className={styles.text} x={WIDTH / 5 + 5} y={Math.min(HEIGHT - 6, y(top) + 16)}>
          {`20% → ${formats.percent(top20 ?? top)}`}
        </text>
        <text className={styles.text} x={WIDTH - 4} y={y(0.62)} textAnchor="end">
          {pareto.even}
        </text>
        <text className={styles.text} x={WIDTH} y={HEIGHT + 12} textAnchor="end">
          {pareto.customers}
        </text>
        <text className={styles.text} x={0} y={HEIGHT + 12}>
          {pareto.value}
        </text>
      </svg>
      <HiddenTable
        caption={pareto.title}
        head={[pareto.customers, pareto.value]}
        rows={TENTHS.map((x) => [formats.percent(x), formats.percent(shareAt(points, x))])}
      />
    </figure>
  );
}
