import {
  MessageBar,
  MessageBarBody,
  MessageBarGroup,
  makeStyles,
  tokens,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Source } from '../../app/workbook.ts';
import type { Issue } from '../../engine/issue.ts';
import { usePane } from '../pane.ts';
import { useTell } from './use-tell.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', width: '100%', rowGap: tokens.spacingVerticalXS },
  // Addresses may be long.
  body: { overflowWrap: 'anywhere' },
  raw: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** At least one issue in words, each with its fix; what Excel said literally is folded away. */
export function IssueList(props: {
  readonly issues: readonly Issue[];
  readonly source: Source | null;
  readonly intent: MessageBarProps['intent'];
}): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const tell = useTell();
  return (
    <MessageBarGroup className={styles.group}>
      {props.issues.map((issue, at) => (
        <MessageBar key={`${issue.code}${at}`} intent={props.intent} layout="multiline">
          <MessageBarBody className={styles.body}>
            {issue.code === 'excel-error' ? words.pane.excelError : tell(issue, props.source)}
            <Raw issue={issue} />
          </MessageBarBody>
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}

function Raw({ issue }: { readonly issue: Issue }): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  const text =
    issue.code === 'excel-error'
      ? `${issue.error}: ${issue.detail}`
      : issue.code === 'unsupported'
        ? issue.api
        : null;
  if (text === null) return null;
  return (
    <details>
      <summary>{words.pane.details}</summary>
      <code className={styles.raw}>{text}</code>
    </details>
  );
}
