import type { AddressInfo, Server } from 'node:net';

/** Has a server listen on localhost; 0 takes a free port. Answers the port, or rejects with what the system says. */
export function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
