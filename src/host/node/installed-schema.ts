import { frameName } from '../wire/frame-name.ts';
import { deriveSchema, type Schema } from '../wire/schema.ts';
import { openFakeWindow } from './fake-window.ts';
import { LIBRARY_URL } from './library.ts';

let known: Promise<Schema> | null = null;

/** The wire schema of the installed office.js, read once a process without any host; for the server of the page. */
export function installedSchema(): Promise<Schema> {
  return (known ??= read());
}

async function read(): Promise<Schema> {
  const identity = {
    conversationId: 'schema',
    appId: 'schema',
    hostOrigin: 'https://localhost',
    locale: 'en-US',
  };
  const window = openFakeWindow(frameName(identity), identity.hostOrigin);
  window.load(`${LIBRARY_URL}office.js`);
  while (typeof window.globals['Excel'] !== 'object') await new Promise((resolve) => setTimeout(resolve, 5));
  const schema = deriveSchema(window.globals['Excel'] as object);
  window.close();
  return schema;
}
