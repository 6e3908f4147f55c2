import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { GradeRequest, Look } from '../../app/app.ts';
import { usePane } from '../pane.ts';
import { columnState } from './column-state.ts';
import { ColumnRow } from './ColumnRow.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** Which column serves which need, with samples; every guess can be changed. */
export function ColumnsPanel(props: { readonly look: Look; readonly request: GradeRequest }): ReactElement {
  const styles = useStyles();
  const { words, say } = usePane();
  const { needs } = props.look;
  const met = needs.filter((need, at) => {
    const state = columnState(need, props.request.mapping[at]);
    return state === 'sure' || state === 'guess';
  });
  const { title, found } = words.pane.columns;
  return (
    <AccordionItem value="columns">
      <AccordionHeader as="h2" expandIconPosition="end">
        {`${title} · ${say(found, { found: met.length, count: needs.length })}`}
      </AccordionHeader>
      <AccordionPanel className={styles.list}>
        {needs.map((need, at) => (
          <ColumnRow
            key={need.key}
            look={props.look}
            need={need}
            match={props.request.mapping[at]}
            scheme={props.request.scheme.id}
          />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}
