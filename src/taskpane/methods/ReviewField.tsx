import { Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NumberField } from '../parts/NumberField.tsx';
import { useViewWords } from '../use-view-words.ts';
import type { Editing } from './editing.ts';

/** When the grades are looked at again. */
export function ReviewField({ scheme, edit }: Editing): ReactElement {
  const { months } = useViewWords().review;
  return (
    <Field label={months}>
      <NumberField
        label={months}
        min={1}
        value={scheme.reviewMonths}
        onNumber={(reviewMonths) => edit({ ...scheme, reviewMonths })}
      />
    </Field>
  );
}
