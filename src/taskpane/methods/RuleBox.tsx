import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Condition, Rule } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { Box } from '../parts/Box.tsx';
import { Choice, type Option } from '../parts/Choice.tsx';
import { useViewWords } from '../use-view-words.ts';
import { ConditionRow } from './ConditionRow.tsx';
import { withAt, withoutAt } from './editing.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

/** One rule: its tier, and the conditions, an OR of ANDs. */
export function RuleBox(props: {
  readonly at: number;
  readonly rule: Rule;
  readonly fields: readonly string[];
  /** Those of them that are compared in percent. */
  readonly percent: ReadonlySet<string>;
  readonly tiers: readonly Option<string>[];
  readonly edit: (rule: Rule) => void;
  readonly onRemove: () => void;
  readonly onUp: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { rules: words } = useViewWords().methods;
  const { rule, edit, at } = props;
  const fresh: Condition = { field: props.fields[0] ?? '', of: 'value', op: '>=', value: 0 };
  const putGroup = (index: number, group: readonly Condition[]): void =>
    edit({
      ...rule,
      anyOf: group.length === 0 ? withoutAt(rule.anyOf, index) : withAt(rule.anyOf, index, group),
    });
  return (
    <Box>
      <Field label={say(words.rule, { row: at + 1 })}>
        <Choice
          label={words.tier}
          value={rule.tier}
          options={props.tiers}
          onChoose={(tier) => edit({ ...rule, tier })}
        />
      </Field>
      {rule.anyOf.map((group, index) => (
        <div key={index}>
          {index > 0 && <Caption1 block>{words.or}</Caption1>}
          {group.map((condition, each) => (
            <ConditionRow
              key={each}
              condition={condition}
              fields={props.fields}
              percent={props.percent}
              edit={(next) => putGroup(index, withAt(group, each, next))}
              removeLabel={say(words.removeCondition, { row: each + 1 })}
              onRemove={() => putGroup(index, withoutAt(group, each))}
            />
          ))}
          <Button size="small" appearance="subtle" onClick={() => putGroup(index, [...group, fresh])}>
            {words.addCondition}
          </Button>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => edit({ ...rule, anyOf: [...rule.anyOf, [fresh]] })}
        >
          {words.addGroup}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={at === 0} onClick={props.onUp}>
          {words.up}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onRemove}>
          {words.remove}
        </Button>
      </div>
    </Box>
  );
}
