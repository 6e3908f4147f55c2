import type { Server } from 'node:net';
import { join } from 'node:path';
import { loadCertificate, type Certificate } from './certificate.ts';
import { answerEntry } from './entry-page.ts';
import { serveFiles, type Mount } from './files.ts';
import { listenOn } from './listen.ts';
import { createOnePort } from './one-port.ts';

/** Folders of a demo, absolute. `page` and `pane` are built; `officeJs` is the installed library, served as it is. */
export interface DemoFolders {
  readonly root: string;
  readonly page: string;
  readonly pane: string;
  readonly officeJs: string;
}

/** A running demo. `address` is https; the same address over http explains the certificate first. */
export interface DemoServer {
  readonly address: string;
  readonly port: number;
  readonly certificate: Certificate['origin'];
  close(): Promise<void>;
}

const PORTS_TO_TRY = 20;

/**
 * Serves page and pane from one origin on localhost, so that office.js finds its host on its own hostname over https,
 * which is what its trust check asks for. Port 0 takes a free one; a busy port gives way to the next.
 */
export async function startDemoServer(folders: DemoFolders, port: number): Promise<DemoServer> {
  const certificate = await loadCertificate(join(folders.root, '.cache', 'certificate'));
  const server = createOnePort(certificate, serveFiles(mountsOf(folders)), answerEntry);
  const taken = await listen(server, port);
  return {
    address: `https://localhost:${taken}/`,
    port: taken,
    certificate: certificate.origin,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function mountsOf(folders: DemoFolders): readonly Mount[] {
  return [
    { prefix: '/office-js/', folder: folders.officeJs, anyCase: true },
    { prefix: '/samples/', folder: join(folders.root, 'samples') },
    { prefix: '/', folder: folders.page },
    { prefix: '/', folder: folders.pane },
  ];
}

async function listen(server: Server, port: number): Promise<number> {
  for (let tried = 0; ; tried++) {
    try {
      return await listenOn(server, port === 0 ? 0 : port + tried);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= PORTS_TO_TRY) throw error;
    }
  }
}
