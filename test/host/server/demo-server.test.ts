import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '../../../src/host/server/demo-server.ts';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const take = (response: import('node:http').IncomingMessage): void => {
      let text = '';
      response.on('data', (piece) => (text += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      );
    };
    if (url.startsWith('https:')) getSecure(url, { rejectUnauthorized: false }, take).on('error', reject);
    else getPlain(url, take).on('error', reject);
  });
}

describe('the demo server', () => {
  const root = mkdtempSync(join(tmpdir(), 'demo-server-'));
  let server: DemoServer;

  beforeAll(async () => {
    for (const folder of ['page', 'pane', 'office/agaveerrorux'])
      mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'page/index.html'), 'the page');
    writeFileSync(join(root, 'pane/taskpane.html'), 'the pane');
    writeFileSync(join(root, 'pane/.secret'), 'hidden');
    writeFileSync(join(root, 'outside.txt'), 'outside');
    writeFileSync(join(root, 'office/agaveerrorux/index.html'), 'office');
    const folders = {
      root,
      page: join(root, 'page'),
      pane: join(root, 'pane'),
      officeJs: join(root, 'office'),
    };
    server = await startDemoServer(folders, 0);
  });
  afterAll(() => server.close());

  it('serves page and pane from one https origin', async () => {
    expect((await ask(server.address)).text).toBe('the page');
    expect(await ask(`${server.address}taskpane.html`)).toMatchObject({
      status: 200,
      text: 'the pane',
      type: 'text/html; charset=utf-8',
    });
  });

  it('answers http on the same port with the explanation, in both languages', async () => {
    const entry = await ask(server.address.replace('https:', 'http:'));
    expect(entry.text).toContain('Your browser will warn you once');
    expect(entry.text).toContain('浏览器会提示一次');
    expect(entry.text).toContain(`href="${server.address}"`);
  });

  it('finds files of office.js whatever their case', async () => {
    expect((await ask(`${server.address}office-js/AgaveErrorUX/index.html`)).text).toBe('office');
  });

  it('serves nothing outside its folders and nothing hidden', async () => {
    for (const path of [
      '../outside.txt',
      '%2e%2e/outside.txt',
      '..%2foutside.txt',
      '..%5coutside.txt',
      '.secret',
      '%00',
      '%E0%A4%A',
      'none.txt',
    ]) {
      expect((await ask(`${server.address}${path}`)).status, path).toBe(404);
    }
  });

  it('gives way to the next port when one is taken', async () => {
    const folders = {
      root,
      page: join(root, 'page'),
      pane: join(root, 'pane'),
      officeJs: join(root, 'office'),
    };
    const second = await startDemoServer(folders, server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
