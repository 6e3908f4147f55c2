import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, request, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readServeOptions } from '../../../src/cli/serve-options.ts';
import { startSiteServer, type SiteServer } from '../../../src/host/server/site-server.ts';

const FILES = ['manifest.xml', 'taskpane.html', 'functions.json', 'functions.js', 'assets/icon-32.png'];
const TYPES = [
  'application/xml; charset=utf-8',
  'text/html; charset=utf-8',
  'application/json; charset=utf-8',
  'text/javascript; charset=utf-8',
  'image/png',
];

describe('the server of the built add-in', () => {
  const root = mkdtempSync(join(tmpdir(), 'site-server-'));
  let server: SiteServer;
  beforeAll(async () => {
    mkdirSync(join(root, 'dist/assets'), { recursive: true });
    for (const file of FILES) writeFileSync(join(root, 'dist', file), file);
    writeFileSync(join(root, 'package.json'), '{}');
    server = await startSiteServer(root, 0);
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  function ask(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const url = `${server.address}${path}`;
      const asked = options.method === undefined ? get : request;
      const sent = asked(url, { ...options, rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve(answer);
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  it('gives manifest, pane, functions and icons to any page, by their types', async () => {
    const answers = await Promise.all(FILES.map((file) => ask(file)));
    expect(answers.map((answer) => answer.headers['content-type'])).toEqual(TYPES);
    for (const { statusCode, headers } of answers)
      expect([statusCode, headers['access-control-allow-origin']]).toEqual([200, '*']);
  });

  it('lets Excel keep the icons, which it refuses to show when it may not', async () => {
    const { headers } = await ask('assets/icon-32.png');
    expect(headers['cache-control']).not.toMatch(/no-store/);
  });

  it('answers the question whether a public page may reach this computer', async () => {
    const { statusCode, headers } = await ask('functions.json', { method: 'OPTIONS' });
    expect([statusCode, headers['access-control-allow-private-network']]).toEqual([204, 'true']);
  });

  it('gives nothing outside the built site', async () => {
    expect((await ask('..%2fpackage.json')).statusCode).toBe(404);
  });

  it('does not move to another port, since the manifest names this one', async () => {
    const port = Number(new URL(server.address).port);
    await expect(startSiteServer(root, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the command line of npm run serve', () => {
  it('builds and serves where the manifest points, unless told otherwise', () => {
    expect(readServeOptions([])).toEqual({ port: 3000, build: true, help: false });
    expect(readServeOptions(['--no-build', '--port', '4000'])).toEqual({
      port: 4000,
      build: false,
      help: false,
    });
  });

  it('says what is wrong', () => {
    expect(readServeOptions(['--port', 'x'])).toContain('--port x');
    expect(readServeOptions(['--fast'])).toContain('--fast');
  });
});
