import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { functionExamples } from '../../locales/function-examples.ts';
import { functionHelp } from '../../locales/function-help.ts';
import { useAct } from '../desk/use-act.ts';
import { usePane } from '../pane.ts';
import { Reply } from '../parts/Reply.tsx';
import { ExampleResult } from './ExampleResult.tsx';
import { signatureOf, type FunctionEntry, type ParameterEntry } from './function-list.ts';

const useStyles = makeStyles({
  help: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  list: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** One function: what it is for, how it is written, its arguments, and its example with a button to insert it. */
export function FunctionHelp({ entry }: { readonly entry: FunctionEntry }): ReactElement {
  const styles = useStyles();
  const { app, locale, say } = usePane();
  const help = functionHelp(locale);
  const example = functionExamples(locale)[entry.id];
  const { answer, ask } = useAct<string>();
  return (
    <div className={styles.help}>
      <Body1>{entry.description}</Body1>
      <code className={styles.code}>{signatureOf(entry)}</code>
      <dl className={styles.list}>
        {entry.parameters.map((parameter) => (
          <Argument key={parameter.name} parameter={parameter} />
        ))}
      </dl>
      {example && (
        <>
          <Caption1>{help.example}</Caption1>
          <code className={styles.code}>{example.formula}</code>
          <ExampleResult label={help.gives} rows={example.result} />
          <Button onClick={() => void ask(() => app.insertFormula(example.formula))}>{help.insert}</Button>
        </>
      )}
      <div role="status">
        {answer.status === 'ready' && <Caption1>{say(help.inserted, { address: answer.value })}</Caption1>}
      </div>
      <Reply answer={answer} />
    </div>
  );
}

function Argument({ parameter }: { readonly parameter: ParameterEntry }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const help = functionHelp(locale);
  const { name, description, optional, choices } = parameter;
  return (
    <div>
      <dt className={styles.term}>
        {name} {optional && <Caption1>({help.optional})</Caption1>}
      </dt>
      <dd className={styles.text}>
        {description}
        {choices.length > 0 && (
          <Caption1 block>{say(help.choices, { choices: choices.join(', ') })}</Caption1>
        )}
      </dd>
    </div>
  );
}
