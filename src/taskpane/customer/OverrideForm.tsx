import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Explanation } from '../../engine/explain/explanation.ts';
import type { Issue } from '../../engine/issue.ts';
import type { Tier } from '../../engine/scheme/scheme.ts';
import { settled } from '../desk/settled.ts';
import { useDesk } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'stretch' },
});

/** Sets the tier of a customer by hand; the reason is asked for, because others will ask. */
export function OverrideForm(props: {
  readonly explanation: Explanation;
  readonly tiers: readonly Tier[];
}): ReactElement | null {
  const styles = useStyles();
  const { app } = usePane();
  const desk = useDesk();
  const { override } = useViewWords().customer;
  const byHand = props.explanation.notes.find((note) => note.kind === 'overridden');
  const [tier, setTier] = useState(byHand?.tier ?? '');
  const [reason, setReason] = useState(byHand?.reason ?? '');
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | 'no-reason'>('idle');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { customer } = props.explanation;
  if (app.saveOverride === undefined) return null;
  const saveOverride = app.saveOverride;
  const save = async (name: string): Promise<void> => {
    if (tier !== '' && reason.trim() === '') return setState('no-reason');
    setState('busy');
    const change = { customer: name, tier: tier === '' ? null : tier, reason: reason.trim() };
    const run = { signal: new AbortController().signal, onProgress: () => undefined };
    const result = await settled(saveOverride(change, run));
    setIssues(result.ok ? [] : result.issues);
    setState(result.ok ? 'saved' : 'idle');
    if (result.ok) desk.again();
  };
  return (
    <Step title={override.title}>
      {customer === null ? (
        <Body1>{override.needCustomer}</Body1>
      ) : (
        <div className={styles.form}>
          <Issues issues={issues} source={null} intent="error" />
          <Field label={override.tier}>
            <Select value={tier} onChange={(_event, { value }) => setTier(value)}>
              <option value="">{override.byScorecard}</option>
              {props.tiers.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          {tier !== '' && (
            <Field
              label={override.reason}
              required
              validationMessage={state === 'no-reason' ? override.needReason : undefined}
            >
              <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
            </Field>
          )}
          <div>
            <Button
              disabledFocusable={state === 'busy' || (tier === '' && byHand === undefined)}
              onClick={() => void save(customer)}
            >
              {override.save}
            </Button>
          </div>
          <Caption1 role="status">{state === 'saved' ? override.saved : ''}</Caption1>
        </div>
      )}
    </Step>
  );
}
