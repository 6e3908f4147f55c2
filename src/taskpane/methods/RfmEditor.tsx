import { Field, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RfmCuts, RfmScheme } from '../../engine/scheme/scheme.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useViewWords } from '../use-view-words.ts';
import { CutsField } from './CutsField.tsx';
import { dayOf, serialOf } from './day.ts';
import { withNesting, type Editing } from './editing.ts';

const BINNINGS = ['standard', 'next', 'ntile', 'dense', 'r-package'] as const;

/** How R, F and M are scored. */
export function RfmEditor({ scheme, edit }: Editing<RfmScheme>): ReactElement {
  const { rfm } = useViewWords().methods;
  return (
    <>
      <Field label={rfm.bins}>
        <NumberField
          label={rfm.bins}
          min={2}
          max={9}
          value={scheme.bins}
          // Cut points belong to a number of groups.
          onNumber={(bins) => edit({ ...scheme, bins, cuts: null })}
        />
      </Field>
      <Field label={rfm.binning}>
        <Choice
          value={scheme.binning}
          options={optionsOf(BINNINGS, rfm.binnings)}
          onChoose={(binning) => edit({ ...scheme, binning })}
        />
      </Field>
      <Switch
        label={rfm.nested}
        checked={scheme.nested}
        onChange={(_event, { checked }) => edit(withNesting(scheme, checked))}
      />
      {!scheme.nested && (
        <CutsField
          cuts={scheme.cuts}
          bins={scheme.bins}
          edit={(cuts: RfmCuts | null) => edit({ ...scheme, cuts })}
        />
      )}
      {scheme.method === 'rfm-orders' && <Orders scheme={scheme} edit={edit} />}
    </>
  );
}

function Orders({ scheme, edit }: Editing<RfmScheme>): ReactElement {
  const { rfm } = useViewWords().methods;
  const { window } = scheme;
  const put = (end: 'from' | 'to', day: string): void =>
    edit({ ...scheme, window: { ...window, [end]: day === '' ? null : serialOf(day) } });
  return (
    <>
      <Field label={rfm.frequencyOf}>
        <Choice
          value={scheme.frequencyOf}
          options={optionsOf(['orders', 'days'] as const, rfm.frequencies)}
          onChoose={(frequencyOf) => edit({ ...scheme, frequencyOf })}
        />
      </Field>
      <Field label={rfm.monetaryOf}>
        <Choice
          value={scheme.monetaryOf}
          options={optionsOf(['sum', 'average'] as const, rfm.monetaries)}
          onChoose={(monetaryOf) => edit({ ...scheme, monetaryOf })}
        />
      </Field>
      <TextField
        type="date"
        label={rfm.windowFrom}
        value={dayOf(window.from)}
        onText={(day) => put('from', day)}
      />
      <TextField type="date" label={rfm.windowTo} value={dayOf(window.to)} onText={(day) => put('to', day)} />
    </>
  );
}
