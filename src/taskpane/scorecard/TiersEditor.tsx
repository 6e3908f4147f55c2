import { Accordion, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { withNewTier, withTier } from './edit.ts';
import { EffectTable } from './EffectTable.tsx';
import { tierCounts } from './tier-counts.ts';
import { TierItem } from './TierItem.tsx';
import { TierRuler } from './TierRuler.tsx';
import { useSavedCounts } from './use-saved-counts.ts';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  list: { marginInline: '-12px' },
});

/** The tiers: a ruler for those cut by score, with the effect on the data at once; then every tier in full. */
export function TiersEditor(props: {
  readonly scheme: Scheme;
  readonly edit: (scheme: Scheme) => void;
}): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const views = useViewWords();
  const { scheme, edit } = props;
  const { tiers, addTier, newTier, effect } = views.scorecard;
  const graded = shown(useDeskState().preview)?.graded ?? null;
  const scores = graded?.score ?? null;
  const byScore = 'tiering' in scheme && scheme.tiering.by === 'score';
  // Cuts by score are counted at once while one is dragged; every other effect comes with the next preview.
  const counts =
    byScore && scores !== null
      ? tierCounts(scores, scheme.tiers)
      : (graded?.report.tiers.map((tier) => tier.count) ?? null);
  const before = useSavedCounts(scheme.id, counts);
  return (
    <Step title={tiers}>
      {byScore && (
        <TierRuler
          tiers={scheme.tiers}
          counts={counts?.map(formats.number) ?? null}
          scores={scores}
          onCut={(at, cut) => edit(withTier(scheme, at, { cut }))}
        />
      )}
      {counts !== null && before !== null && (
        <>
          <Caption1>{effect}</Caption1>
          <EffectTable tiers={scheme.tiers} before={before} now={counts} />
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
