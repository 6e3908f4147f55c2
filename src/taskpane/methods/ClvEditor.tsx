import { Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ClvScheme } from '../../engine/scheme/scheme.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { fromPercent, toPercent } from '../parts/number-text.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useViewWords } from '../use-view-words.ts';
import type { Editing } from './editing.ts';

/** The forecast from orders estimates by itself who stays. */
const SHARES = {
  simple: ['margin', 'retention', 'discount'],
  'bg-nbd': ['margin', 'discount'],
} as const;

/** The assumptions behind a lifetime value, those that its model uses; shares are shown in percent. */
export function ClvEditor({ scheme, edit }: Editing<ClvScheme>): ReactElement {
  const { clv } = useViewWords().methods;
  return (
    <>
      <Field label={clv.model}>
        <Choice
          value={scheme.model}
          options={optionsOf(['simple', 'bg-nbd'] as const, clv.models)}
          onChoose={(model) =>
            edit({ ...scheme, model, horizon: model === 'bg-nbd' ? (scheme.horizon ?? 3) : scheme.horizon })
          }
        />
      </Field>
      {SHARES[scheme.model].map((key) => (
        <Field key={key} label={clv[key]}>
          <NumberField
            label={clv[key]}
            min={0}
            max={100}
            suffix="%"
            value={toPercent(scheme[key])}
            onNumber={(value) => edit({ ...scheme, [key]: fromPercent(value) })}
          />
        </Field>
      ))}
      <Field label={clv.horizon} hint={scheme.model === 'simple' ? clv.horizonHint : undefined}>
        <NumberField
          label={clv.horizon}
          min={0}
          value={scheme.horizon}
          onNumber={(horizon) => edit({ ...scheme, horizon })}
          onEmpty={() => (scheme.model === 'simple' ? edit({ ...scheme, horizon: null }) : undefined)}
        />
      </Field>
      {scheme.model === 'simple' && <FormulaFields scheme={scheme} edit={edit} />}
    </>
  );
}

/** What only the formula asks for. */
function FormulaFields({ scheme, edit }: Editing<ClvScheme>): ReactElement {
  const { clv } = useViewWords().methods;
  return (
    <>
      <Field label={clv.firstMargin}>
        <Choice
          value={scheme.firstMargin}
          options={optionsOf(['now', 'in-a-year'] as const, clv.firstMargins)}
          onChoose={(firstMargin) => edit({ ...scheme, firstMargin })}
        />
      </Field>
      <Field label={clv.acquisitionCost}>
        <NumberField
          label={clv.acquisitionCost}
          min={0}
          value={scheme.acquisitionCost}
          onNumber={(acquisitionCost) => edit({ ...scheme, acquisitionCost })}
        />
      </Field>
    </>
  );
}
