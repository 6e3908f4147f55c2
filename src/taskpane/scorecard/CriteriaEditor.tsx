import { Accordion, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScorecardScheme } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { CriterionItem } from './CriterionItem.tsx';
import { weightSum, withNewCriterion } from './edit.ts';
import { WeightBar } from './WeightBar.tsx';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  list: { marginInline: '-12px' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** The criteria of a card: weights that fill one bar at 100, each row open to its scale. */
export function CriteriaEditor(props: {
  readonly scheme: ScorecardScheme;
  readonly edit: (scheme: ScorecardScheme) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const views = useViewWords();
  const { criteria, sum, addCriterion, newCriterion } = views.scorecard;
  const total = weightSum(props.scheme.criteria);
  return (
    <Step
      title={criteria}
      aside={
        <Caption1 className={total === 100 ? undefined : styles.wrong}>{say(sum, { sum: total })}</Caption1>
      }
    >
      <WeightBar criteria={props.scheme.criteria} />
      <Accordion className={styles.list} collapsible multiple>
        {props.scheme.criteria.map((criterion, at) => (
          <CriterionItem
            key={criterion.id}
            scheme={props.scheme}
            at={at}
            criterion={criterion}
            edit={props.edit}
          />
        ))}
      </Accordion>
      <div>
        <Button size="small" onClick={() => props.edit(withNewCriterion(props.scheme, newCriterion))}>
          {addCriterion}
        </Button>
      </div>
    </Step>
  );
}
