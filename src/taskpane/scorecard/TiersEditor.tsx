import { Accordion, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { withNewTier, withTier } from './edit.ts';
import { tierCounts } from './tier-counts.ts';
import { TierItem } from './TierItem.tsx';
import { TierRuler } from './TierRuler.tsx';

const useStyles = makeStyles({
  list: { marginInline: '-12px' },
});

/** The tiers: a ruler for those cut by score, with the effect on the data at once; then every tier in full. */
export function TiersEditor(props: {
  readonly scheme: Scheme;
  readonly edit: (scheme: Scheme) => void;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { scheme, edit } = props;
  const { tiers, addTier, newTier, effect } = words.pane.scorecard;
  const graded = shown(useDeskState().preview)?.graded ?? null;
  const byScore = 'tiering' in scheme && scheme.tiering.by === 'score';
  const counts = useCounts(scheme);
  return (
    <Step title={tiers}>
      {byScore && (
        <>
          <TierRuler
            tiers={scheme.tiers}
            counts={counts}
            scores={graded?.score ?? null}
            onCut={(at, cut) => edit(withTier(scheme, at, { cut }))}
          />
          {counts !== null && <Caption1>{effect}</Caption1>}
        </>
      )}
      <Accordion className={styles.list} collapsible multiple>
        {scheme.tiers.map((tier, at) => (
          // Tiers have no identity but their place; their names are being edited here.
          <TierItem key={at} scheme={scheme} at={at} tier={tier} edit={edit} />
        ))}
      </Accordion>
      <div>
        <Button size="small" onClick={() => edit(withNewTier(scheme, newTier))}>
          {addTier}
        </Button>
      </div>
    </Step>
  );
}

/** Customers in each tier as cut now, with the change against what was last graded, e.g. `31 (+4)`. */
function useCounts(scheme: Scheme): readonly string[] | null {
  const { formats } = usePane();
  const { run, preview } = useDeskState();
  const scores = shown(preview)?.graded.score ?? null;
  if (scores === null) return null;
  const now = tierCounts(scores, scheme.tiers);
  const before = run.status === 'done' ? run.outcome.graded.report.tiers : null;
  return now.map((count, at) => {
    const change = before === null ? 0 : count - (before[at]?.count ?? 0);
    return change === 0 ? formats.number(count) : `${formats.number(count)} (${formats.signed(change)})`;
  });
}
