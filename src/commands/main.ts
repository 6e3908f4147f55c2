import type { Issue } from '../engine/issue.ts';

/** What the ribbon and the context menu can ask of the pane. */
export interface PaneDoor {
  /** Brings the Grade view to the front, the selection looked at again. */
  readonly showGrade: () => void;
}

/** Ids as the manifest names them. */
type CommandId = 'openPane' | 'gradeSelection';

/**
 * Registers the buttons. `gradeSelection` opens the pane with the preview of the selection instead of grading at once,
 * because nothing is written without a preview. `onIssue` hears when Excel does not open the pane.
 */
export function associateCommands(door: PaneDoor, onIssue: (issue: Issue) => void): void {
  const open = async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      door.showGrade();
      await Office.addin.showAsTaskpane();
    } catch (error) {
      onIssue({ code: 'excel-error', error: 'showAsTaskpane', detail: String(error) });
    } finally {
      // Without it Excel shows the add-in as busy for minutes and refuses further commands.
      event.completed();
    }
  };
  const commands: Readonly<Record<CommandId, typeof open>> = { openPane: open, gradeSelection: open };
  for (const [id, command] of Object.entries(commands)) Office.actions.associate(id, command);
}
