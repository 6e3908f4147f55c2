import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { GradeRequest } from '../../app/app.ts';
import type { Issue } from '../../engine/issue.ts';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { settled } from '../desk/settled.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Step } from '../parts/Step.tsx';
import { useDraft } from '../scorecard/use-draft.ts';
import { useViewWords } from '../use-view-words.ts';
import { cutsOf } from './frozen.ts';

/** Whether cuts that come from the data stay where they are or move with it; nothing where no cut does. */
export function CutPoints({ request }: { readonly request: GradeRequest }): ReactElement | null {
  const { app } = usePane();
  const { cuts } = useViewWords().review;
  const draft = useDraft();
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  if (draft === null || app.freeze === undefined || app.unfreeze === undefined) return null;
  const { freeze, unfreeze } = app;
  const { scheme } = draft;
  const state = cutsOf(scheme);
  if (state === 'fixed') return null;
  const put = async (wanted: string): Promise<void> => {
    if (wanted === 'recompute') return draft.edit(await unfreeze(scheme));
    setBusy(true);
    const run = { signal: new AbortController().signal, onProgress: () => undefined };
    const frozen = await settled<Scheme>(freeze({ ...request, scheme }, run));
    setBusy(false);
    setIssues(frozen.ok ? [] : frozen.issues);
    if (frozen.ok) draft.edit(frozen.value);
  };
  return (
    <Step title={cuts.title}>
      <Issues issues={issues} source={request.source} intent="error" />
      <Field hint={cuts.hint}>
        <RadioGroup
          aria-label={cuts.title}
          disabled={busy}
          value={state}
          onChange={(_event, { value }) => void put(value)}
        >
          <Radio value="recompute" label={cuts.recompute} />
          <Radio value="frozen" label={cuts.frozen} />
        </RadioGroup>
      </Field>
      {draft.offer.from === 'own' && <Caption1>{cuts.saveHint}</Caption1>}
    </Step>
  );
}
