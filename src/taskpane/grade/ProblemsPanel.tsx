import { AccordionHeader, AccordionItem, AccordionPanel, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { Source } from '../../app/workbook.ts';
import { usePane } from '../pane.ts';
import { rowsToRepair, type Problem } from './problems.ts';

// Of the script that is fetched right after the first screen.
const Problems = lazy(async () => ({
  default: (await import(/* webpackChunkName: "grade" */ './Problems.tsx')).Problems,
}));

/** The rows that cannot be graded as they are, by reason. */
export function ProblemsPanel(props: {
  readonly problems: readonly Problem[];
  readonly source: Source;
}): ReactElement | null {
  const { words, say } = usePane();
  if (props.problems.length === 0) return null;
  const count = rowsToRepair(props.problems);
  const { attention, leftOut } = words.pane.problems;
  return (
    <AccordionItem value="problems">
      <AccordionHeader as="h2" expandIconPosition="end">
        {count > 0 ? say(attention, { count }) : leftOut}
      </AccordionHeader>
      <AccordionPanel>
        <Suspense fallback={<Spinner size="tiny" aria-label={words.pane.loading} />}>
          <Problems {...props} />
        </Suspense>
      </AccordionPanel>
    </AccordionItem>
  );
}
