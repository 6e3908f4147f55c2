import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';
import { fileName } from './file-name.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A scheme's JSON to copy or to save; the text is shown because some Office windows do not let files be saved. */
export function ExportPanel(props: { readonly scheme: Scheme; readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { app } = usePane();
  const views = useViewWords();
  const text = useMemo(() => app.exportScheme(props.scheme), [app, props.scheme]);
  const { exportJson, save, close } = views.scorecard;
  return (
    <div className={styles.panel}>
      <Field label={exportJson}>
        <Textarea readOnly value={text} rows={5} onFocus={(event) => event.target.select()} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => saveFile(fileName(props.scheme.name, 'json'), text)}>
          {save}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {close}
        </Button>
      </div>
    </div>
  );
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
