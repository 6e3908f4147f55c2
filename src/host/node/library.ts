import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where the fake page believes the library lies; files are read from the installed package. */
export const LIBRARY_URL = 'https://localhost/office-js/';

const scripts = new Map<string, Script>();

/** A compiled file of the installed office.js, by its URL under `LIBRARY_URL`; null when there is none. */
export function libraryScript(url: string): Script | null {
  const name = url.slice(LIBRARY_URL.length).split('?')[0] ?? '';
  const known = scripts.get(name);
  if (known !== undefined) return known;
  const text = read(name.toLowerCase());
  if (text === null) return null;
  const script = new Script(text, { filename: name });
  scripts.set(name, script);
  return script;
}

function read(name: string): string | null {
  try {
    return readFileSync(join(libraryFolder(), name), 'utf8');
  } catch {
    return null;
  }
}

/** The folder of the installed, unmodified library. */
function libraryFolder(): string {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/package.json',
  );
  return join(dirname(entry), 'dist');
}
