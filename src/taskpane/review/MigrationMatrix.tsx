import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Review } from '../../app/app.ts';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: {
    ...typographyStyles.caption1,
    textAlign: 'right',
    verticalAlign: 'bottom',
    // A name of four characters breaks in its middle, not before its last.
    textWrap: 'balance',
    padding: '2px 3px',
    color: tokens.colorNeutralForeground2,
  },
  // Many columns leave little room; a name is not to become a pillar of letters.
  row: { minWidth: '56px', textAlign: 'left', verticalAlign: 'middle' },
  corner: { verticalAlign: 'bottom' },
  cell: {
    ...typographyStyles.body1,
    textAlign: 'right',
    padding: '2px 3px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  better: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  worse: { backgroundColor: tokens.colorStatusDangerBackground1 },
  same: { fontWeight: tokens.fontWeightSemibold },
});

/** More tiers than this are numbered, or their names would make the columns too wide for the pane. */
const NAMED = 6;

/** Customers by tier before (rows) and now (columns): kept on the diagonal, promoted below it, demoted above. */
export function MigrationMatrix({ review }: { readonly review: Review }): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const views = useViewWords();
  const { matrix, before: beforeWord, axes, direction } = views.review;
  // Where nobody had one of the tiers of now, as after a change of method, their rows would only stand empty.
  const comparable = review.matrix
    .slice(0, review.tiers.length)
    .some((row) => row.some((count) => count > 0));
  const before = [...review.tiers, ...review.former];
  const lines = [...review.matrix.entries()].slice(comparable ? 0 : review.tiers.length);
  const numbered = review.tiers.length > NAMED;
  const look = (row: number, column: number, count: number): string => {
    // A former tier has no place among those of now.
    if (row >= review.tiers.length) return styles.cell;
    if (row === column) return `${styles.cell} ${styles.same}`;
    if (count === 0) return styles.cell;
    return `${styles.cell} ${column < row ? styles.better : styles.worse}`;
  };
  return (
    <>
      {/* A wide table may scroll by itself; the region can then be reached by keyboard. */}
      <div className={styles.scroll} role="group" aria-label={matrix} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.row, styles.corner)}>
                {beforeWord}
              </th>
              {review.tiers.map((tier, at) => (
                <th
                  key={tier}
                  scope="col"
                  className={styles.head}
                  {...(numbered ? { 'aria-label': tier, title: tier } : {})}
                >
                  {numbered ? at + 1 : tier}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([row, counts]) => (
              <tr key={before[row]}>
                <th scope="row" className={mergeClasses(styles.head, styles.row)}>
                  {numbered && row < review.tiers.length && `${row + 1} `}
                  {before[row]}
                </th>
                {counts.map((count, column) => (
                  <td key={review.tiers[column]} className={look(row, column, count)}>
                    {count === 0 ? '' : formats.number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Caption1 block>{axes}</Caption1>
      {comparable && <Caption1 block>{direction}</Caption1>}
    </>
  );
}
