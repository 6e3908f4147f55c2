import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { loadCertificate, type Certificate } from './certificate.ts';
import { serveFiles } from './files.ts';
import { listenOn } from './listen.ts';

/** The built add-in, served to a real Excel. `address` is https and ends in `/`. */
export interface SiteServer {
  readonly address: string;
  readonly certificate: Certificate['origin'];
  close(): Promise<void>;
}

/**
 * Serves `dist` below the project's root. Excel on the web fetches functions metadata and icons from another origin, and
 * browsers ask before a public page may reach this computer; both are allowed. The port is exact: the manifest names it.
 */
export async function startSiteServer(root: string, port: number): Promise<SiteServer> {
  const certificate = await loadCertificate(join(root, '.cache', 'certificate'));
  const files = serveFiles([{ prefix: '/', folder: join(root, 'dist') }]);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, openToAll(files));
  const taken = await listenOn(server, port);
  return {
    address: `https://localhost:${taken}/`,
    certificate: certificate.origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function openToAll(serve: RequestListener): RequestListener {
  return (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method !== 'OPTIONS') return serve(request, response);
    response.writeHead(204, {
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '',
      'Access-Control-Allow-Private-Network': 'true',
    });
    return response.end();
  };
}
