import type { DialogLine, DialogWanted } from './dialog.ts';

/** What happens outside the workbook, for the page that shows the host. */
export interface HostListeners {
  /** Focus, keys, page address: the codes of `notifyHost`. */
  notified: (code: number, data: readonly unknown[]) => void;
  /** The add-in asks to be shown or hidden. */
  shown: (visible: boolean) => void;
  /** The add-in changes a ribbon control. */
  ribbon: (id: string, state: { readonly enabled?: boolean; readonly visible?: boolean }) => void;
  /** The add-in opens a dialog in the host's page, or (null) closes it. What runs in it is the page's affair. */
  dialog: (wanted: DialogWanted | null, line: DialogLine) => void;
}

/** Listeners that nobody has set yet. */
export function deafListeners(): HostListeners {
  const ignore = (): void => undefined;
  return { notified: ignore, shown: ignore, ribbon: ignore, dialog: ignore };
}
