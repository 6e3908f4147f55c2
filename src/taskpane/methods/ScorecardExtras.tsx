import { Button, Caption1, Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Cap, MissingPolicy, ScorecardScheme } from '../../engine/scheme/scheme.ts';
import { schemeWordsOf } from '../../locales/scheme-words.ts';
import { usePane } from '../pane.ts';
import { Box } from '../parts/Box.tsx';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { ConditionRow } from './ConditionRow.tsx';
import { withAt, withoutAt, type Editing } from './editing.ts';
import { usePercentFields } from './use-percent-fields.ts';

const MISSING = ['pending', 'reweight', 'zero', 'keep-last'] as const;

/** How blanks count. */
export function MissingEditor({ scheme, edit }: Editing<ScorecardScheme>): ReactElement {
  const { settings, choices } = schemeWordsOf(usePane().locale);
  const maxMissing = settings['missing.maxMissingWeight'];
  const put = (part: Partial<MissingPolicy>): void =>
    edit({ ...scheme, missing: { ...scheme.missing, ...part } });
  return (
    <>
      <Field label={settings['missing.kind']}>
        <Choice
          value={scheme.missing.kind}
          options={optionsOf(MISSING, choices)}
          onChoose={(kind) => put({ kind })}
        />
      </Field>
      {scheme.missing.kind === 'reweight' && (
        <Field label={maxMissing}>
          <NumberField
            label={maxMissing}
            min={0}
            max={100}
            value={scheme.missing.maxMissingWeight}
            onNumber={(maxMissingWeight) => put({ maxMissingWeight })}
          />
        </Field>
      )}
    </>
  );
}

/** Vetoes: conditions that hold a customer's tier down whatever its score. */
export function CapsEditor({ scheme, edit }: Editing<ScorecardScheme>): ReactElement {
  const { say } = usePane();
  const { caps: words } = useViewWords().methods;
  const { caps } = scheme;
  const fields = scheme.criteria.map(({ name }) => name);
  const percent = usePercentFields(scheme);
  const tiers = scheme.tiers.map(({ name }) => ({ value: name, text: name }));
  const put = (next: readonly Cap[]): void => edit({ ...scheme, caps: next });
  const fresh: Cap = {
    when: { field: fields[0] ?? '', of: 'value', op: '<', value: 0 },
    tier: tiers.at(-1)?.value ?? '',
  };
  return (
    <Step title={words.title}>
      <Caption1>{words.hint}</Caption1>
      {caps.map((cap, at) => (
        <Box key={at}>
          <ConditionRow
            condition={cap.when}
            fields={fields}
            percent={percent}
            edit={(when) => put(withAt(caps, at, { ...cap, when }))}
            removeLabel={say(words.remove, { row: at + 1 })}
            onRemove={() => put(withoutAt(caps, at))}
          />
          <Field label={words.atBest}>
            <Choice
              value={cap.tier}
              options={tiers}
              onChoose={(tier) => put(withAt(caps, at, { ...cap, tier }))}
            />
          </Field>
        </Box>
      ))}
      <div>
        <Button size="small" onClick={() => put([...caps, fresh])}>
          {words.add}
        </Button>
      </div>
    </Step>
  );
}
