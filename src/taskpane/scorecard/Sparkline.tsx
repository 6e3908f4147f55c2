import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Criterion } from '../../engine/scheme/scheme.ts';
import { sparkPoints } from './spark-points.ts';

const WIDTH = 48;
const HEIGHT = 18;

const useStyles = makeStyles({
  spark: { flexShrink: 0, overflow: 'visible' },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '1.5px',
    strokeLinejoin: 'round',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** Points over value in the size of a word; the numbers stand in the bands, so it is for the eye only. */
export function Sparkline({ criterion }: { readonly criterion: Criterion }): ReactElement | null {
  const styles = useStyles();
  const points = sparkPoints(criterion);
  if (points.length === 0) return null;
  const line = points
    .map(([x, y]) => `${(x * WIDTH).toFixed(1)},${((1 - y) * (HEIGHT - 2) + 1).toFixed(1)}`)
    .join(' ');
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <polyline className={styles.line} points={line} />
    </svg>
  );
}
