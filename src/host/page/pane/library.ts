import { deriveSchema, frameName } from '../../index.ts';

type LibraryWindow = Window & { readonly Excel?: object };

/** The window whose office.js is read: the pane's own, unless it comes from another origin, which lets nobody look inside. */
const read: { window: LibraryWindow | null } = { window: null };

/**
 * Makes the wire schema readable before the pane is loaded from `url`. For a pane of another origin, as Excel on the web has
 * it, the same library is loaded once more in an empty page of this one, where it waits for a host that never answers.
 */
export async function openLibrary(pane: HTMLIFrameElement, url: string): Promise<void> {
  if (new URL(url).origin === location.origin) {
    read.window = pane.contentWindow;
    return;
  }
  if (read.window !== null) return;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.name = frameName({
    conversationId: crypto.randomUUID(),
    appId: crypto.randomUUID(),
    hostOrigin: location.origin,
    locale: 'en-US',
  });
  frame.srcdoc = '<script src="/office-js/office.js"></script>';
  document.body.append(frame);
  read.window = frame.contentWindow;
  await loaded(frame);
}

async function loaded(frame: HTMLIFrameElement): Promise<void> {
  while ((frame.contentWindow as LibraryWindow | null)?.Excel === undefined)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The wire schema of the office.js that runs in the pane: the library itself is read, nothing of it is kept. */
export function schemaOfLibrary(): ReturnType<typeof deriveSchema> {
  const library = read.window?.Excel;
  if (library === undefined) throw new Error('A request came before the pane had loaded office.js.');
  return deriveSchema(library);
}
