import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Explained } from '../../app/app.ts';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { noteText } from './note-text.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** What else had a say: the tier before, blanks, boundaries, vetoes, a tier set by hand. */
export function Background({ explanation }: { readonly explanation: Explained }): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const views = useViewWords();
  const { previous, firstTime, computed, missing, weighted, notes } = views.customer;
  const { missingWeight, factor, before } = explanation;
  const blank =
    missingWeight === 0
      ? []
      : [
          pane.say(missing, { points: missingWeight }),
          ...(factor > 1 ? [pane.say(weighted, { factor })] : []),
        ];
  const byHand =
    explanation.computed !== null && explanation.computed !== explanation.tier
      ? [pane.say(computed, { tier: explanation.computed })]
      : [];
  const earlier =
    before === null ? [] : [before.tier === null ? firstTime : pane.say(previous, { tier: before.tier })];
  const lines = [
    ...earlier,
    ...byHand,
    ...(blank.length === 0 ? [] : [blank.join(' ')]),
    ...explanation.notes.map((note) => noteText(note, pane, views)),
  ];
  if (lines.length === 0) return null;
  return (
    <Step title={notes}>
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
