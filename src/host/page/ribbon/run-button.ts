import type { Desk } from '../desk/desk.ts';
import { showPane } from '../pane/Pane.tsx';
import { panes } from '../pane/panes.ts';
import type { ManifestButton } from './manifest.ts';

/** Presses one of the add-in's buttons: it opens the pane, or calls the add-in's function. */
export async function runButton(desk: Desk, button: ManifestButton): Promise<void> {
  if (button.functionName === null) return showPane(desk, true);
  const connection = panes.connectionOf(desk.host);
  if (connection === undefined) return;
  const result = await connection.common.invoke(button.functionName, button.id);
  if (result.status !== 0) {
    desk.change({
      message: { kind: 'problem', text: `${button.label}: ${button.functionName} (${result.status})` },
    });
  }
}
