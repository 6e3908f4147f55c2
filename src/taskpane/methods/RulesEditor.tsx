import { Button, Caption1, Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RulesScheme } from '../../engine/scheme/scheme.ts';
import { Choice } from '../parts/Choice.tsx';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { withAt, withoutAt, type Editing } from './editing.ts';
import { RuleBox } from './RuleBox.tsx';
import { usePercentFields } from './use-percent-fields.ts';

/** The rules from the top, and what becomes of those whom none of them meets. */
export function RulesEditor({ scheme, edit }: Editing<RulesScheme>): ReactElement {
  const { rules: words } = useViewWords().methods;
  const { rules } = scheme;
  const tiers = scheme.tiers.map(({ name }) => ({ value: name, text: name }));
  const fields = scheme.fields.map(({ name }) => name);
  const percent = usePercentFields(scheme);
  const put = (next: RulesScheme['rules']): void => edit({ ...scheme, rules: next });
  const add = (): void => {
    const condition = { field: fields[0] ?? '', of: 'value', op: '>=', value: 0 } as const;
    put([...rules, { tier: tiers[0]?.value ?? '', anyOf: [[condition]] }]);
  };
  return (
    <Step title={words.title}>
      <Caption1>{words.hint}</Caption1>
      {rules.map((rule, at) => (
        <RuleBox
          key={at}
          at={at}
          rule={rule}
          fields={fields}
          percent={percent}
          tiers={tiers}
          edit={(next) => put(withAt(rules, at, next))}
          onRemove={() => put(withoutAt(rules, at))}
          onUp={() => {
            const above = rules[at - 1];
            if (above !== undefined) put(withAt(withAt(rules, at, above), at - 1, rule));
          }}
        />
      ))}
      <div>
        <Button size="small" onClick={add}>
          {words.add}
        </Button>
      </div>
      <Field label={words.otherwise}>
        <Choice
          value={scheme.otherwise ?? ''}
          options={[...tiers, { value: '', text: words.pending }]}
          onChoose={(tier) => edit({ ...scheme, otherwise: tier === '' ? null : tier })}
        />
      </Field>
    </Step>
  );
}
