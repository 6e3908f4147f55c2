import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built site, by its path below the site's root with forward slashes; sizes in bytes. */
export interface SiteFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** All files below a folder, sorted by name. */
export async function siteFiles(folder: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.sort().map(async (path) => {
    const content = await readFile(path);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    return { name, bytes: content.length, gzip: gzipSync(content).length };
  });
  return Promise.all(files);
}

/** What a package may hold: page, scripts with their licence notes, metadata, manifest, help page, icons. */
const BELONGS = [
  /^(taskpane|support)\.html$/,
  /^manifest\.xml$/,
  /^functions(\.zh-CN)?\.json$/,
  /^(functions|taskpane)\.js$/,
  /^[\w-]+(\.[0-9a-f]{6})?\.js(\.LICENSE\.txt)?$/,
  /^assets\/(icon|grade)-(16|32|64|80|128)\.png$/,
];

/** Names of files that have no place in a package. */
export function unexpectedFiles(files: readonly SiteFile[]): readonly string[] {
  return files.map((file) => file.name).filter((name) => !BELONGS.some((pattern) => pattern.test(name)));
}
