/** `npm run serve`: builds the add-in and serves it to a real Excel over https. `npm start` does so by itself. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSiteServer } from '../host/server/site-server.ts';
import { readServeOptions, SERVE_USAGE } from './serve-options.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const options = readServeOptions(process.argv.slice(2));

if (typeof options === 'string') {
  console.error(`${options}\n${SERVE_USAGE}`);
  process.exit(2);
}
if (options.help) {
  console.log(SERVE_USAGE);
  process.exit(0);
}
if (options.build) {
  console.log('Building the add-in …');
  if ((await build()) !== 0) process.exit(1);
}
const server = await startSiteServer(root, options.port).catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${options.port} is taken, and manifest.xml points there. Stop what uses it, then try again.`
      : error.message,
  );
  process.exit(1);
});
console.log(`Tierwise is served at ${server.address}. Ctrl+C stops it.`);
if (server.certificate === 'own')
  console.log(
    'Excel does not trust this certificate. Once: npx office-addin-dev-certs install (npm start does it).',
  );
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(0)));

/** Exit code of `npm run build`, for the development server's address. */
function build(): Promise<number | null> {
  const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'build/main.ts')];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
      .on('error', reject)
      .on('close', resolve);
  });
}
