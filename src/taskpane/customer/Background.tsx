import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Explained } from '../../app/app.ts';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { backgroundLines } from './background-lines.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** What else had a say: the tier before, blanks, boundaries, vetoes, a tier set by hand. */
export function Background({ explanation }: { readonly explanation: Explained }): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const views = useViewWords();
  const lines = backgroundLines(explanation, pane, views);
  if (lines.length === 0) return null;
  return (
    <Step title={views.customer.notes}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
    </Step>
  );
}
