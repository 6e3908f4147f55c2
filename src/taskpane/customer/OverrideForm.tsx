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
import type { Written } from '../../app/workbook.ts';
import type { Explanation } from '../../engine/explain/explanation.ts';
import type { Tier } from '../../engine/scheme/scheme.ts';
import { useAct } from '../desk/use-act.ts';
import { useDesk } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Reply } from '../parts/Reply.tsx';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'stretch' },
  save: { justifySelf: 'start' },
});

/** Sets the tier of a customer by hand; the reason is asked for, because others will ask. */
export function OverrideForm(props: {
  readonly explanation: Explanation;
  readonly tiers: readonly Tier[];
}): ReactElement {
  const styles = useStyles();
  const { app } = usePane();
  const desk = useDesk();
  const { override } = useViewWords().customer;
  const byHand = props.explanation.notes.find((note) => note.kind === 'overridden');
  const [tier, setTier] = useState(byHand?.tier ?? '');
  const [reason, setReason] = useState(byHand?.reason ?? '');
  const [asked, setAsked] = useState(false);
  const { answer, ask } = useAct<Written>();
  const { customer } = props.explanation;
  const nothing = tier === '' && byHand === undefined;
  const noReason = tier !== '' && reason.trim() === '';
  const save = async (name: string): Promise<void> => {
    setAsked(true);
    if (noReason) return;
    await ask(async (run) => {
      const change = { customer: name, tier: tier === '' ? null : tier, reason: reason.trim() };
      const written = await app.saveOverride(change, run);
      if (written.ok) desk.again();
      return written;
    });
  };
  return (
    <Step title={override.title}>
      {customer === null ? (
        <Body1>{override.needCustomer}</Body1>
      ) : (
        <div className={styles.form}>
          <Reply answer={answer} />
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
              validationMessage={asked && noReason ? override.needReason : undefined}
            >
              <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
            </Field>
          )}
          <Field hint={nothing ? override.choose : undefined}>
            <Button
              className={styles.save}
              disabledFocusable={answer.status === 'asking' || nothing}
              onClick={() => void save(customer)}
            >
              {override.save}
            </Button>
          </Field>
          <Caption1 role="status">{answer.status === 'ready' ? override.saved : ''}</Caption1>
        </div>
      )}
    </Step>
  );
}
