import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { ClvEditor } from './ClvEditor.tsx';
import { CapsEditor, MissingEditor } from './ScorecardExtras.tsx';
import { KaismEditor } from './KaismEditor.tsx';
import { ReviewField } from './ReviewField.tsx';
import { RfmEditor } from './RfmEditor.tsx';
import { RulesEditor } from './RulesEditor.tsx';
import { SegmentsEditor } from './SegmentsEditor.tsx';
import { TieringEditor } from './TieringEditor.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What can be tuned of a method beside its criteria and tiers. */
export function MethodEditor(props: {
  readonly scheme: Scheme;
  readonly edit: (scheme: Scheme) => void;
}): ReactElement {
  const styles = useStyles();
  const { methods } = useViewWords();
  const { scheme, edit } = props;
  return (
    <>
      {scheme.method === 'rules' && <RulesEditor scheme={scheme} edit={edit} />}
      {(scheme.method === 'rfm' || scheme.method === 'rfm-orders') && (
        <SegmentsEditor scheme={scheme} edit={edit} />
      )}
      {scheme.method === 'scorecard' && <CapsEditor scheme={scheme} edit={edit} />}
      {scheme.method === 'kaism' && <KaismEditor scheme={scheme} edit={edit} />}
      <Step title={methods.title}>
        <div className={styles.list}>
          {(scheme.method === 'rfm' || scheme.method === 'rfm-orders') && (
            <RfmEditor scheme={scheme} edit={edit} />
          )}
          {scheme.method === 'clv' && <ClvEditor scheme={scheme} edit={edit} />}
          {scheme.method === 'scorecard' && <MissingEditor scheme={scheme} edit={edit} />}
          <TieringEditor scheme={scheme} edit={edit} />
          <ReviewField scheme={scheme} edit={edit} />
        </div>
      </Step>
    </>
  );
}
