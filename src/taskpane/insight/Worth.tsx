import { Body1, Body1Strong, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Applicability, ApplicabilityReason } from '../../engine/concentration/applicability.ts';
import { useChoices, usePane } from '../pane.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  state: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Whether grading pays, with what speaks for and against it. */
export function Worth({ applicability }: { readonly applicability: Applicability }): ReactElement {
  const styles = useStyles();
  const { worth } = useViewWords().insight;
  const [{ staff }, choose] = useChoices();
  return (
    <Step title={worth.title}>
      <Body1Strong>{applicability.advised ? worth.yes : worth.no}</Body1Strong>
      <ul className={styles.list}>
        {applicability.reasons.map((reason) => (
          <Reason key={reason.question} reason={reason} />
        ))}
      </ul>
      <Field label={worth.staff} hint={worth.staffHint}>
        <NumberField
          label={worth.staff}
          min={1}
          value={staff}
          onNumber={(value) => choose({ staff: value > 0 ? value : null })}
          onEmpty={() => choose({ staff: null })}
        />
      </Field>
    </Step>
  );
}

function Reason({ reason }: { readonly reason: ApplicabilityReason }): ReactElement {
  const styles = useStyles();
  const { formats, say } = usePane();
  const { worth } = useViewWords().insight;
  const share = reason.question !== 'beyond-span' && reason.question !== 'uneven';
  const said = (value: number | null): string =>
    value === null ? '–' : share ? formats.percent(value) : formats.number(value);
  const state = reason.met === null ? 'open' : reason.met ? 'met' : 'unmet';
  const mark = { open: '?', met: '✓', unmet: '✗' }[state];
  return (
    <li>
      <Body1 className={styles.state}>{`${mark} ${worth[state]}`}</Body1>
      <Body1>
        {reason.met === null
          ? worth.asked[reason.question]
          : say(worth.found[reason.question], { found: said(reason.found), limit: said(reason.limit) })}
      </Body1>
    </li>
  );
}
