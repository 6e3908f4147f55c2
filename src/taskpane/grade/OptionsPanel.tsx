import { AccordionHeader, AccordionItem, AccordionPanel, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { GradeRequest } from '../../app/app.ts';
import { usePane } from '../pane.ts';

// Of the script that is fetched right after the first screen.
const Options = lazy(async () => ({
  default: (await import(/* webpackChunkName: "grade" */ './Options.tsx')).Options,
}));

/** The options, closed: a first-time user never opens them. */
export function OptionsPanel({ request }: { readonly request: GradeRequest }): ReactElement {
  const { words } = usePane();
  return (
    <AccordionItem value="options">
      <AccordionHeader as="h2" expandIconPosition="end">
        {words.pane.options.title}
      </AccordionHeader>
      <AccordionPanel>
        <Suspense fallback={<Spinner size="tiny" aria-label={words.pane.loading} />}>
          <Options request={request} />
        </Suspense>
      </AccordionPanel>
    </AccordionItem>
  );
}
