import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Tier } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    padding: '2px 4px',
  },
  name: { ...typographyStyles.caption1, textAlign: 'left', padding: '2px 4px', overflowWrap: 'break-word' },
  cell: { ...typographyStyles.caption1, textAlign: 'right', padding: '2px 4px' },
  bar: { display: 'block', width: '100%', height: '12px' },
  before: {
    fill: tokens.colorNeutralStrokeAccessible,
    fillOpacity: 0.5,
    '@media (forced-colors: active)': { fill: 'GrayText' },
  },
  now: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** Customers in each tier as saved and as cut now, side by side. */
export function EffectTable(props: {
  readonly tiers: readonly Tier[];
  readonly before: readonly number[];
  readonly now: readonly number[];
}): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const { effect } = useViewWords().methods;
  const most = Math.max(1, ...props.before, ...props.now);
  return (
    <table className={styles.table} aria-label={effect.title}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {effect.tier}
          </th>
          <td aria-hidden="true" />
          <th scope="col" className={styles.head}>
            {effect.before}
          </th>
          <th scope="col" className={styles.head}>
            {effect.now}
          </th>
          <th scope="col" className={styles.head}>
            {effect.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.tiers.map((tier, at) => {
          const [before, now] = [props.before[at] ?? 0, props.now[at] ?? 0];
          return (
            <tr key={at}>
              <th scope="row" className={styles.name}>
                {tier.name}
              </th>
              <td aria-hidden="true" style={{ width: '28%' }}>
                <svg className={styles.bar} focusable="false">
                  <rect className={styles.before} width={`${(before / most) * 100}%`} height="5" />
                  <rect className={styles.now} y="6" width={`${(now / most) * 100}%`} height="6" />
                </svg>
              </td>
              <td className={styles.cell}>{formats.number(before)}</td>
              <td className={styles.cell}>{formats.number(now)}</td>
              <td className={styles.cell}>{now === before ? '' : formats.signed(now - before)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
