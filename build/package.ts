/** `npm run package [-- --url https://…]`: the store-ready site and manifest in `dist/`, checked, with its sizes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { checkManifest } from './check-manifest.ts';
import { DEVELOPMENT_URL } from './manifest.ts';
import { siteFiles, unexpectedFiles } from './site-files.ts';
import { siteUrl } from './site-url.ts';

const { values } = parseArgs({ options: { url: { type: 'string', default: DEVELOPMENT_URL } } });
const root = join(import.meta.dirname, '..');
const url = siteUrl(values.url);
const built = await buildSite({ out: 'dist', mode: 'production', url });
if (!built.ok) {
  console.error(built.summary);
  process.exit(1);
}
const files = await siteFiles(join(root, 'dist'));
const manifest = await readFile(join(root, 'dist/manifest.xml'), 'utf8');
const findings = [
  ...checkManifest(manifest, { files: new Set(files.map((file) => file.name)), url }),
  ...unexpectedFiles(files).map((name) => `${name} does not belong in the package.`),
];
for (const { name, bytes, gzip } of files)
  console.log(`${String(bytes).padStart(9)} ${String(gzip).padStart(9)}  ${name}`);
console.log(`${sum('bytes').padStart(9)} ${sum('gzip').padStart(9)}  in all (bytes, gzip)`);
for (const finding of findings) console.error(finding);
process.exit(findings.length === 0 ? 0 : 1);

function sum(size: 'bytes' | 'gzip'): string {
  return String(files.reduce((total, file) => total + file[size], 0));
}
