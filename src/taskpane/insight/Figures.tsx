import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Concentration } from '../../engine/concentration/concentration.ts';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  name: {
    ...typographyStyles.body1,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  value: {
    ...typographyStyles.body1Strong,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    padding: '3px 0 3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** How value is spread, in numbers. */
export function Figures({ concentration }: { readonly concentration: Concentration }): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const { figures } = useViewWords().insight;
  const share = (value: number | null): string => (value === null ? '–' : formats.percent(value));
  const number = (value: number | null): string => (value === null ? '–' : formats.number(value));
  const rows = [
    [figures.customers, number(concentration.customers)],
    [figures.total, formats.amount(concentration.total)],
    [figures.top20, share(concentration.top20)],
    [figures.for80, number(concentration.for80)],
    [figures.largest, share(concentration.largest)],
    [figures.gini, number(concentration.gini)],
    ...(concentration.negative > 0 ? [[figures.negative, number(concentration.negative)]] : []),
  ];
  return (
    <Step title={figures.title}>
      <table className={styles.table}>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Step>
  );
}
