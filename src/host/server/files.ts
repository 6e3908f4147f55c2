import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** Where a path of the server leads: `prefix` ends in `/`, `folder` is on disk. The first that holds the file wins. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
  /** office.js asks for `AgaveErrorUX` though the package says `agaveerrorux`. */
  readonly anyCase?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.map': 'application/json',
};

/** Serves the files of the mounts, read-only; `..` and hidden files are not found. */
export function serveFiles(mounts: readonly Mount[]): RequestListener {
  return (request, response) => {
    const path = readPath(request.url ?? '/');
    const file = path === null ? null : findFile(mounts, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Read only.');
    if (file === null) return refuse(response, 404, `Nothing here: ${path ?? 'unreadable address'}`);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Cache-Control': 'no-cache',
      // Pages of two ports share no process, as pages of two sites do not.
      'Origin-Agent-Cluster': '?1',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

function readPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    const hidden = path.split(/[\\/]/).some((part) => part.startsWith('.'));
    return hidden || path.includes('\0') ? null : path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

function findFile(mounts: readonly Mount[], path: string): string | null {
  for (const mount of mounts) {
    if (!path.startsWith(mount.prefix)) continue;
    const parts = path.slice(mount.prefix.length).split('/');
    const file = mount.anyCase ? findAnyCase(mount.folder, parts) : join(mount.folder, ...parts);
    if (file !== null && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

function findAnyCase(folder: string, parts: readonly string[]): string | null {
  let found = folder;
  for (const part of parts) {
    if (!existsSync(found) || !statSync(found).isDirectory()) return null;
    const name = readdirSync(found).find((entry) => entry.toLowerCase() === part.toLowerCase());
    if (name === undefined) return null;
    found = join(found, name);
  }
  return found;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
