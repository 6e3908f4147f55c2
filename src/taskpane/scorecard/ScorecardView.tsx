import { Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { useDesk, useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Conflict } from './Conflict.tsx';
import { MethodEditor } from '../methods/MethodEditor.tsx';
import { Issues } from '../parts/Issues.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useViewWords } from '../use-view-words.ts';
import { CriteriaEditor } from './CriteriaEditor.tsx';
import { OpenSheet } from './OpenSheet.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SchemeBar } from './SchemeBar.tsx';
import { TiersEditor } from './TiersEditor.tsx';
import { useDraft, type Draft } from './use-draft.ts';
import { useFocusNear } from './use-focus-near.ts';

const useStyles = makeStyles({ full: { minWidth: 0, width: '100%' } });

/** The scheme, to be read and changed, with its effect on the data beside it. */
export function ScorecardView(): ReactElement {
  const { words } = usePane();
  const draft = useDraft();
  if (draft === null) return <Screen title={words.pane.tabs.scorecard}>{words.pane.loading}</Screen>;
  return <Editor draft={draft} />;
}

function Editor({ draft }: { readonly draft: Draft }): ReactElement {
  const styles = useStyles();
  const { app, words } = usePane();
  const desk = useDesk();
  const { conflict, sheetIssues } = useDeskState();
  const views = useViewWords();
  const { methods } = views;
  const { scheme, edit } = draft;
  const issues = useMemo(() => app.check(scheme), [app, scheme]);
  const { name } = views.scorecard;
  useFocusNear(scheme);
  return (
    <Screen title={words.pane.tabs.scorecard} footer={<SaveBar draft={draft} sound={issues.length === 0} />}>
      {conflict && <Conflict scheme={scheme} onKeep={desk.keepMine} />}
      <SchemeBar draft={draft} />
      {sheetIssues.length > 0 && (
        <>
          <Caption1>{methods.sheetBroken}</Caption1>
          <Issues issues={sheetIssues} source={null} intent="warning" />
          <div>
            <OpenSheet />
          </div>
        </>
      )}
      <Issues issues={issues} source={null} intent="warning" />
      <Field label={name}>
        <Input
          className={styles.full}
          value={scheme.name}
          onChange={(_event, { value }) => edit({ ...scheme, name: value })}
        />
      </Field>
      {scheme.method === 'scorecard' && <CriteriaEditor scheme={scheme} edit={edit} />}
      <TiersEditor scheme={scheme} edit={edit} />
      <MethodEditor key={draft.bench} scheme={scheme} edit={edit} />
    </Screen>
  );
}
