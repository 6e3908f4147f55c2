/** A dialog that the add-in asks for; sizes in percent of the screen. */
export interface DialogWanted {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What the host tells the add-in about its dialog. */
export interface DialogLine {
  /** The dialog's page said something (`messageParent`). */
  message(text: string, origin: string): void;
  /** The person closed it. */
  closed(): void;
}

/** Reads what `displayDialogAsync` sends with its registration. */
export function dialogWanted(data: unknown): DialogWanted {
  const { targetId = '{}' } = (data ?? {}) as { targetId?: string };
  const { url = '', width = 50, height = 50 } = JSON.parse(targetId) as Partial<DialogWanted>;
  return { url, width, height };
}
