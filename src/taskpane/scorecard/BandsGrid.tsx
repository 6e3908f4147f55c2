import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../pane.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { fromPercent, toPercent } from '../parts/number-text.ts';
import { useViewWords } from '../use-view-words.ts';

type Row = readonly number[];

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& input': { textAlign: 'right' },
  },
  head: {
    ...typographyStyles.caption1,
    textAlign: 'right',
    paddingRight: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    verticalAlign: 'bottom',
  },
  cell: { paddingRight: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalXXS },
  end: { width: '28px' },
});

/** Bands as a small grid of numbers, best first. */
export function BandsGrid(props: {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** So many columns, from the first, are entered in percent. */
  readonly percents?: number;
  readonly edit: (rows: readonly Row[]) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const views = useViewWords();
  const { removeBand, addBand, cellLabel } = views.scorecard;
  const put = (row: number, column: number, value: number): void =>
    props.edit(
      props.rows.map((cells, at) =>
        at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
      ),
    );
  const isPercent = (column: number): boolean => column < (props.percents ?? 0);
  const heads = props.heads.map((head, column) => (isPercent(column) ? `${head} %` : head));
  const last = props.rows.at(-1) ?? props.heads.map(() => 0);
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
            <td className={styles.end} />
          </tr>
        </thead>
        <tbody>
          {props.rows.map((cells, row) => (
            // Bands have no identity but their place.
            <tr key={row}>
              {cells.map((value, column) => (
                <td key={props.heads[column]} className={styles.cell}>
                  <NumberField
                    label={say(cellLabel, { column: heads[column] ?? '', row: row + 1 })}
                    value={isPercent(column) ? toPercent(value) : value}
                    onNumber={(next) => put(row, column, isPercent(column) ? fromPercent(next) : next)}
                  />
                </td>
              ))}
              <td className={styles.end}>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={say(removeBand, { row: row + 1 })}
                  onClick={() => props.edit(props.rows.filter((_cells, at) => at !== row))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        onClick={() => props.edit([...props.rows, last])}
      >
        {addBand}
      </Button>
    </div>
  );
}
