import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { GradeRequest } from '../../app/app.ts';
import type { Result } from '../../engine/result.ts';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { useAct } from '../desk/use-act.ts';
import { usePane } from '../pane.ts';
import { Reply } from '../parts/Reply.tsx';
import { Step } from '../parts/Step.tsx';
import { useDraft } from '../scorecard/use-draft.ts';
import { useViewWords } from '../use-view-words.ts';
import { cutsOf } from './frozen.ts';

/** Whether cuts that come from the data stay where they are or move with it; nothing where no cut does. */
export function CutPoints({ request }: { readonly request: GradeRequest }): ReactElement | null {
  const { app } = usePane();
  const { cuts } = useViewWords().review;
  const draft = useDraft();
  const { answer, ask } = useAct<Scheme>();
  if (draft === null) return null;
  const { scheme } = draft;
  const state = cutsOf(scheme);
  if (state === 'fixed') return null;
  const put = (wanted: string): Promise<void> =>
    ask(async (run) => {
      const changed: Result<Scheme> =
        wanted === 'recompute'
          ? { ok: true, value: await app.unfreeze(scheme) }
          : await app.freeze({ ...request, scheme }, run);
      if (changed.ok) draft.edit(changed.value);
      return changed;
    });
  return (
    <Step title={cuts.title}>
      <Reply answer={answer} source={request.source} />
      <Field hint={cuts.hint}>
        <RadioGroup
          aria-label={cuts.title}
          disabled={answer.status === 'asking'}
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
