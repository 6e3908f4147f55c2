import { Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RfmCuts } from '../../engine/scheme/scheme.ts';
import { numberText } from '../parts/number-text.ts';
import { useViewWords } from '../use-view-words.ts';
import { numbersIn } from './editing.ts';

const KEYS = ['recency', 'frequency', 'monetary'] as const;
type Key = (typeof KEYS)[number];

const useStyles = makeStyles({ full: { minWidth: 0, width: '100%' } });

/** Cut points that hold whatever the data says. All three lists together, or none. */
export function CutsField(props: {
  readonly cuts: RfmCuts | null;
  readonly bins: number;
  readonly edit: (cuts: RfmCuts | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { rfm } = useViewWords().methods;
  const { cuts } = props;
  const [typed, setTyped] = useState<Readonly<Partial<Record<Key, string>>>>({});
  const textOf = (key: Key): string => typed[key] ?? cuts?.[key].map(numberText).join(' ') ?? '';
  const commit = (key: Key, text: string): void => {
    const now = { ...typed, [key]: text };
    setTyped(now);
    if (KEYS.every((each) => (now[each] ?? cuts?.[each].join(' ') ?? '').trim() === ''))
      return props.edit(null);
    // What was not typed stays to the last digit.
    const read = (each: Key) => (now[each] === undefined ? cuts?.[each] : numbersIn(now[each]));
    const [recency, frequency, monetary] = KEYS.map(read);
    if (recency && frequency && monetary)
      props.edit({ recency, frequency, monetary, closed: cuts?.closed ?? 'left' });
  };
  return (
    <div role="group" aria-label={rfm.cuts}>
      {KEYS.map((key) => (
        <Field key={key} label={rfm[key]}>
          <Input
            className={styles.full}
            size="small"
            value={textOf(key)}
            onChange={(_event, { value }) => commit(key, value)}
          />
        </Field>
      ))}
      <Caption1>{rfm.cutsHint}</Caption1>
    </div>
  );
}
