import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { Issue } from '../../engine/issue.ts';
import { needName } from '../../locales/index.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Step } from '../parts/Step.tsx';
import { WaitingForExcel } from '../parts/WaitingForExcel.tsx';

const Figures = lazy(async () => ({ default: (await import('./PreviewFigures.tsx')).PreviewFigures }));

/** What the grading would come to; nothing is written yet. */
export function PreviewStep(): ReactElement | null {
  const { words } = usePane();
  const { preview } = useDeskState();
  const known = shown(preview);
  if (preview.status === 'none') return null;
  const busy = preview.status === 'asking';
  return (
    <Step
      title={words.pane.preview.title}
      aside={busy ? <Spinner size="tiny" aria-label={words.pane.preview.working} /> : undefined}
    >
      {busy && preview.slow && known === null && <WaitingForExcel />}
      {preview.status === 'failed' && <Refused issues={preview.issues} />}
      <Suspense fallback={null}>{known !== null && <Figures preview={known} />}</Suspense>
    </Step>
  );
}

/** Why there is no preview; many columns that are missing are one sentence, for each is marked where it is chosen. */
function Refused({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const { words, say, formats, locale } = usePane();
  const { request } = useDeskState();
  const missing = issues.flatMap((issue) => (issue.code === 'column-missing' ? [issue.need] : []));
  if (missing.length < 2) return <Issues issues={issues} source={request?.source ?? null} intent="error" />;
  const names = formats.list(missing.map((need) => needName(need, locale)));
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{say(words.pane.bar.chooseColumns, { names })}</MessageBarBody>
      </MessageBar>
      <Issues
        issues={issues.filter(({ code }) => code !== 'column-missing')}
        source={request?.source ?? null}
        intent="error"
      />
    </>
  );
}
