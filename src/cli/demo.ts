/** `npm run demo`: builds what is needed and serves a spreadsheet page with the real pane beside it. */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemoServer, type DemoServer } from '../host/server/demo-server.ts';
import { buildDemo, demoFolders } from './demo-build.ts';
import { DEMO_USAGE, readDemoOptions } from './demo-options.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const options = readDemoOptions(process.argv.slice(2));

if (typeof options === 'string') {
  console.error(`${options}\n${DEMO_USAGE}`);
  process.exit(2);
}
if (options.help) {
  console.log(DEMO_USAGE);
  process.exit(0);
}
if (options.trust) installDeveloperCertificate();
await buildDemo(root, (line) => console.log(line)).catch((error: Error) => {
  console.error(`The build failed.\n${error.message}`);
  process.exit(1);
});
const server = await startDemoServer(demoFolders(root), options.port);
const address = entryAddress(server);
console.log(welcome(server));
if (options.open) openInBrowser(address);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

async function stop(): Promise<void> {
  await server.close();
  process.exit(0);
}

function installDeveloperCertificate(): void {
  const done = spawnSync('npx', ['office-addin-dev-certs', 'install'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) console.error('The certificate was not installed; the demo goes on with its own.');
}

/** Over http first when browsers are going to warn: that page says why. */
function entryAddress(running: DemoServer): string {
  return running.certificate === 'developer' ? running.address : running.address.replace('https:', 'http:');
}

function welcome(running: DemoServer): string {
  const lines = ['', `  Tierwise demo · 演示    ${entryAddress(running)}`, ''];
  if (running.certificate === 'own') {
    lines.push(
      '  That page explains the one warning your browser will show, then leads on to',
      `  ${running.address} (certificate made on this computer, for this computer).`,
      '  No warning at all: npm run demo -- --trust',
      '  浏览器会提示一次“不是私密连接”，上面的页面说明原因并带您继续。',
      '',
    );
  }
  lines.push(
    '  A development host, not Excel. Ctrl+C stops it. · 这是开发宿主，不是 Excel。按 Ctrl+C 停止。',
    '',
  );
  return lines.join('\n');
}

function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  if (command === undefined) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => console.error(`Could not open a browser; go to ${url}`))
    .unref();
}
