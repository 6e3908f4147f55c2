import { Body1, Button, Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LOCALES } from '../../locales/index.ts';
import { useChoices, usePane } from '../pane.ts';
import { Step } from '../parts/Step.tsx';
import { Screen } from '../shell/Screen.tsx';
import { NOTHING_CHOSEN } from '../state/choices.ts';
import { useViewWords } from '../use-view-words.ts';

const AS_OFFICE = 'office';

/** The language, starting over, and where data goes (nowhere). */
export function SettingsView(): ReactElement {
  const { words } = usePane();
  const views = useViewWords();
  const [choices, choose] = useChoices();
  const { language, asOffice, privacy, privacyText, startOver, startOverHint, again } = views.settings;
  return (
    <Screen title={words.pane.tabs.settings}>
      <Step title={language}>
        <Field>
          <RadioGroup
            aria-label={language}
            value={choices.locale ?? AS_OFFICE}
            onChange={(_event, { value }) =>
              choose({ locale: LOCALES.find((each) => each.locale === value)?.locale ?? null })
            }
          >
            <Radio value={AS_OFFICE} label={asOffice} />
            {LOCALES.map(({ locale, name }) => (
              <Radio key={locale} value={locale} label={<span lang={locale}>{name}</span>} />
            ))}
          </RadioGroup>
        </Field>
      </Step>
      <Step title={startOver}>
        <Caption1>{startOverHint}</Caption1>
        <div>
          <Button onClick={() => choose({ ...NOTHING_CHOSEN, own: choices.own, locale: choices.locale })}>
            {again}
          </Button>
        </div>
      </Step>
      <Step title={privacy}>
        <Body1>{privacyText}</Body1>
      </Step>
    </Screen>
  );
}
