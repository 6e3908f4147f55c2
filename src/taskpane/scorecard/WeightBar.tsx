import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Criterion } from '../../engine/scheme/scheme.ts';
import { weightSum } from './edit.ts';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '10px', color: tokens.colorNeutralStrokeAccessible },
  part: { fill: tokens.colorBrandBackground },
  frame: { fill: 'none', stroke: 'currentColor' },
});

/** All weights as one bar that is full at 100; the numbers stand in the rows below, so it is for the eye only. */
export function WeightBar({ criteria }: { readonly criteria: readonly Criterion[] }): ReactElement {
  const styles = useStyles();
  const full = Math.max(100, weightSum(criteria));
  const starts = criteria.map((_criterion, at) => weightSum(criteria.slice(0, at)));
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {criteria.map((criterion, at) => (
        <rect
          key={criterion.id}
          className={styles.part}
          x={`${((starts[at] ?? 0) / full) * 100}%`}
          width={`${(criterion.weight / full) * 100}%`}
          height="10"
          opacity={1 - (at % 5) * 0.17}
        />
      ))}
      <rect className={styles.frame} width="100%" height="10" />
    </svg>
  );
}
