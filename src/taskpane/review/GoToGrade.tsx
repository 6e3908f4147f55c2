import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBusy } from '../desk/runner.ts';
import { useDesk, useDeskState } from '../desk/use-desk.ts';
import { useChoices } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';

/** Leads to the preview of the next grading, where the summary of the one before would otherwise stand. */
export function GoToGrade({ size }: { readonly size?: 'small' }): ReactElement {
  const desk = useDesk();
  const { run } = useDeskState();
  const [, choose] = useChoices();
  const { review } = useViewWords();
  const go = (): void => {
    if (!isBusy(run)) desk.dismiss();
    choose({ view: 'grade' });
  };
  return (
    <Button size={size} onClick={go}>
      {review.gradeAgain}
    </Button>
  );
}
