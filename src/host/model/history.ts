/** Undo by snapshots that share all that did not change. */
export interface History {
  /** Call before an edit (or a group of edits): what follows up to the next mark is one step of undo. */
  mark(): void;
  /** Like `mark`, but the step counts only once the answer is called: for work that may turn out to change nothing. */
  hold(): () => void;
  /** Takes the last step back; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Forgets all steps. */
  clear(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
