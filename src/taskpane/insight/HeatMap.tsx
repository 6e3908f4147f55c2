import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RfmHeat } from '../../app/app.ts';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { textOn } from '../theme/contrast.ts';
import { useViewWords } from '../use-view-words.ts';
import { heatColor } from './heat-color.ts';
import { WriteSheet } from './WriteSheet.tsx';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    padding: '2px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  cell: {
    ...typographyStyles.body1Strong,
    textAlign: 'center',
    padding: '2px 0',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '16px',
  },
  money: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '13px',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Customers by R and F, the best at the top right; every cell says its numbers, its shade only repeats them. */
export function HeatMap({ heat }: { readonly heat: RfmHeat }): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const { rfm } = useViewWords().insight;
  const most = Math.max(1, ...heat.counts.flat());
  const scores = Array.from({ length: heat.bins }, (_, at) => at);
  return (
    <Step title={rfm.title}>
      <table className={styles.table} aria-label={rfm.table}>
        <thead>
          <tr>
            <td className={styles.head}>{rfm.corner}</td>
            {scores.map((f) => (
              <th key={f} scope="col" className={styles.head}>
                {f + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...scores].reverse().map((r) => (
            <tr key={r}>
              <th scope="row" className={styles.head}>
                {r + 1}
              </th>
              {scores.map((f) => {
                const count = heat.counts[r]?.[f] ?? 0;
                const money = heat.money[r]?.[f] ?? null;
                const fill = heatColor(count / most);
                return (
                  <td key={f} className={styles.cell} style={{ backgroundColor: fill, color: textOn(fill) }}>
                    {formats.number(count)}
                    <span className={styles.money}>{money === null ? '' : formats.amount(money)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1>{rfm.cell}</Caption1>
      <WriteSheet sheet={{ kind: 'rfm' }} />
    </Step>
  );
}
