import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import type { SchemeOffer } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { useChoices, usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';

// Of the script that is fetched right after the first screen.
const Advice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "grade" */ './Advice.tsx')).Advice,
}));

const useStyles = makeStyles({
  picker: { minWidth: 0, width: '100%' },
  advice: { color: tokens.colorNeutralForeground3 },
});

/** The scheme to grade with, and one line on when to use it. */
export function MethodStep(props: { readonly title?: string; readonly aside?: ReactNode }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { offers, offer } = useDeskState();
  const [, choose] = useChoices();
  const { title, label, origin } = words.pane.method;
  return (
    <Step title={props.title ?? title} aside={props.aside}>
      <Select
        className={styles.picker}
        aria-label={label}
        value={offer?.scheme.id ?? ''}
        onChange={(_event, { value }) => choose({ scheme: value, write: null, missing: null })}
      >
        {(['workbook', 'own', 'preset'] as const).map((from) => (
          <Group key={from} label={origin[from]} offers={offers.filter((each) => each.from === from)} />
        ))}
      </Select>
      <Caption1 className={styles.advice}>
        <Suspense fallback="\u00a0">{offer !== null && <Advice offer={offer} />}</Suspense>
      </Caption1>
    </Step>
  );
}

function Group(props: {
  readonly label: string;
  readonly offers: readonly SchemeOffer[];
}): ReactElement | null {
  if (props.offers.length === 0) return null;
  return (
    <optgroup label={props.label}>
      {props.offers.map(({ scheme }) => (
        <option key={scheme.id} value={scheme.id}>
          {scheme.name}
        </option>
      ))}
    </optgroup>
  );
}
