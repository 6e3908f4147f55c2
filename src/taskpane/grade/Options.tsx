import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { GradeRequest } from '../../app/app.ts';
import { canBeLive } from '../../app/columns/live-columns.ts';
import { readsDates, readsOrders } from '../../app/read-source.ts';
import { schemeWordsOf } from '../../locales/scheme-words.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { offeredColumns } from '../desk/written-columns.ts';
import { useChoices, usePane } from '../pane.ts';
import { ReplaceFormulas } from './ReplaceFormulas.tsx';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { useTell } from '../parts/use-tell.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  input: { minWidth: 0, width: '100%' },
  checks: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' },
});

/** All options with their defaults. */
export function Options({ request }: { readonly request: GradeRequest }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const [choices, choose] = useChoices();
  const { live, report } = words.pane.options;
  const tell = useTell();
  const able = canBeLive(request, shown(useDeskState().preview)?.graded ?? null);
  return (
    <div className={styles.list}>
      {readsDates(request.scheme) && <AsOfField />}
      {request.scheme.method === 'scorecard' && <MissingField kind={request.scheme.missing.kind} />}
      <WrittenField request={request} />
      {/* Customers who are summed up from orders have no row of their own to write beside. */}
      {!readsOrders(request.scheme) && <PlaceField />}
      <Field hint={able ? undefined : tell({ code: 'not-live' }, null)}>
        <Switch
          label={live}
          disabled={!able}
          checked={able && choices.live}
          onChange={(_event, { checked }) => choose({ live: checked })}
        />
      </Field>
      <ReplaceFormulas source={request.source} />
      <Switch
        label={report}
        checked={choices.report}
        onChange={(_event, { checked }) => choose({ report: checked })}
      />
    </div>
  );
}

function PlaceField(): ReactElement {
  const { words } = usePane();
  const [choices, choose] = useChoices();
  const { place, places } = words.pane.options;
  return (
    <Field label={place}>
      <RadioGroup
        value={choices.place}
        onChange={(_event, { value }) => choose({ place: value === 'new-sheet' ? 'new-sheet' : 'beside' })}
      >
        <Radio value="beside" label={places.beside} />
        <Radio value="new-sheet" label={places.newSheet} />
      </RadioGroup>
    </Field>
  );
}

function AsOfField(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const [choices, choose] = useChoices();
  const { asOf, asOfHint } = words.pane.options;
  return (
    <Field label={asOf} hint={asOfHint}>
      <Input
        className={styles.input}
        type="date"
        value={choices.asOf ?? ''}
        onChange={(_event, { value }) => choose({ asOf: value === '' ? null : value })}
      />
    </Field>
  );
}

const MISSING = ['pending', 'reweight', 'zero', 'keep-last'] as const;

function MissingField({ kind }: { readonly kind: (typeof MISSING)[number] }): ReactElement {
  const { settings, choices } = schemeWordsOf(usePane().locale);
  const [, choose] = useChoices();
  return (
    <Field label={settings['missing.kind']}>
      <Choice
        value={kind}
        options={optionsOf(MISSING, choices)}
        onChoose={(each) => choose({ missing: each })}
      />
    </Field>
  );
}

function WrittenField({ request }: { readonly request: GradeRequest }): ReactElement {
  const styles = useStyles();
  const { words, say } = usePane();
  const { write, always } = words.pane.options;
  const [, choose] = useChoices();
  const offered = offeredColumns(request.scheme);
  const chosen = request.write.columns;
  return (
    <Field label={write}>
      <div className={styles.checks} role="group" aria-label={write}>
        {offered.map((key) => (
          <Checkbox
            key={key}
            label={
              key === 'tier' ? say(always, { column: words.common.columns[key] }) : words.common.columns[key]
            }
            checked={chosen.includes(key)}
            disabled={key === 'tier'}
            onChange={(_event, { checked }) =>
              choose({
                write: offered.filter((each) => (each === key ? checked === true : chosen.includes(each))),
              })
            }
          />
        ))}
      </div>
    </Field>
  );
}
