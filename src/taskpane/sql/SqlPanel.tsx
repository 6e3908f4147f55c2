import { Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { sqlWordsOf } from '../../locales/sql-words.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { Issues } from '../parts/Issues.tsx';
import { TextField } from '../parts/TextField.tsx';
import { usePane } from '../pane.ts';
import { Statement } from './Statement.tsx';
import { DIALECTS, RESULTS, useStatement } from './use-statement.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The scheme as a statement for a database: which one, which table, what is to come out; a preview to copy. */
export function SqlPanel(props: { readonly scheme: Scheme; readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { locale } = usePane();
  const { request } = useDeskState();
  const words = sqlWordsOf(locale).pane;
  const { asked, ask, answer } = useStatement(props.scheme, request);
  return (
    <section className={styles.panel} aria-label={words.title}>
      <Caption1>{request === null ? words.noList : words.intro}</Caption1>
      <Field label={words.dialect}>
        <Choice
          value={asked.dialect}
          options={optionsOf(DIALECTS, words.dialects)}
          onChoose={(dialect) => ask({ dialect })}
        />
      </Field>
      <TextField
        label={words.table}
        hint={words.tableHint}
        value={asked.table}
        onText={(table) => ask({ table })}
      />
      <TextField
        label={words.previous}
        hint={words.previousHint}
        value={asked.previous}
        onText={(previous) => ask({ previous })}
      />
      <Field label={words.result}>
        <Choice
          value={asked.result}
          options={optionsOf(RESULTS, words.results)}
          onChoose={(result) => ask({ result })}
        />
      </Field>
      {answer !== null && !answer.ok && (
        <Issues issues={answer.issues} source={request?.source ?? null} intent="error" />
      )}
      <Statement text={answer?.ok === true ? answer.value : null} onClose={props.onClose} />
    </section>
  );
}
