import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane.ts';
import { HiddenTable } from './HiddenTable.tsx';
import type { PyramidRow } from './pyramid-rows.ts';

/** Half of the gap between the two sides, percent of the width. */
const GAP = 0.4;

const useStyles = makeStyles({
  figure: {
    margin: 0,
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, justifyContent: 'center' },
  side: { flexBasis: '50%', ':first-child': { textAlign: 'right' } },
  name: {
    ...typographyStyles.body1Strong,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  numbers: { ...typographyStyles.caption1, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  bars: { display: 'block', width: '100%' },
  bar: { stroke: 'currentColor', strokeOpacity: 0.6, strokeWidth: '1px' },
  axis: { stroke: 'currentColor' },
});

/** Customers to the left and their value to the right, one pair of bars a tier, the best on top. */
export function Pyramid({ rows }: { readonly rows: readonly PyramidRow[] }): ReactElement {
  const styles = useStyles();
  const { words, formats } = usePane();
  const { customers, value, shareOfCustomers, shareOfValue, tier, title } = words.pane.pyramid;
  const widest = Math.max(...rows.flatMap((row) => [row.share, row.valueShare ?? 0]), 0.01);
  const hasValue = rows.some((row) => row.valueShare !== null);
  return (
    <figure className={styles.figure}>
      <div aria-hidden="true" className={`${styles.line} ${styles.head}`}>
        <span className={styles.side}>{customers}</span>
        <span className={styles.side}>{hasValue ? value : ''}</span>
      </div>
      {rows.map((row) => (
        <Pair key={row.name} row={row} scale={(50 - GAP) / widest} />
      ))}
      <HiddenTable
        caption={title}
        head={[tier, customers, shareOfCustomers, shareOfValue]}
        rows={rows.map((row) => [
          row.name,
          formats.number(row.count),
          formats.percent(row.share),
          row.valueShare === null ? '–' : formats.percent(row.valueShare),
        ])}
      />
    </figure>
  );
}

function Pair({ row, scale }: { readonly row: PyramidRow; readonly scale: number }): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const left = row.share * scale;
  const right = (row.valueShare ?? 0) * scale;
  const value = row.valueShare === null ? '' : ` │ ${formats.percent(row.valueShare)}`;
  return (
    <div aria-hidden="true">
      <div className={styles.line}>
        <span className={styles.name}>{row.name}</span>
        <span
          className={styles.numbers}
        >{`${formats.number(row.count)} · ${formats.percent(row.share)}${value}`}</span>
      </div>
      <svg className={styles.bars} height={14} focusable="false">
        {left > 0 && (
          <rect
            className={styles.bar}
            fill={row.color}
            x={`${50 - GAP - left}%`}
            width={`${left}%`}
            y={1}
            height={12}
          />
        )}
        {right > 0 && (
          <rect
            className={styles.bar}
            fill={row.color}
            x={`${50 + GAP}%`}
            width={`${right}%`}
            y={1}
            height={12}
          />
        )}
        <line className={styles.axis} x1="50%" x2="50%" y1={0} y2={14} />
      </svg>
    </div>
  );
}
