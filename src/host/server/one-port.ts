import { createServer as createHttp } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

/** First byte of a TLS hello. */
const TLS_HANDSHAKE = 22;

/**
 * One port that speaks both: https for the demo, and plain http for the page that explains the certificate before the
 * browser does. The first byte of a connection tells them apart.
 */
export function createOnePort(
  certificate: Certificate,
  secure: RequestListener,
  plain: RequestListener,
): Server {
  const https = createHttps({ key: certificate.key, cert: certificate.cert }, secure);
  const http = createHttp(plain);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const close = server.close.bind(server);
  server.close = (done) => {
    for (const socket of open) socket.destroy();
    return close(done);
  };
  return server;
}
