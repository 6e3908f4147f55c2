import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A key and its certificate for `localhost`, PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** `developer`: signed by the authority that office-addin-dev-certs installs; `own`: self-signed, browsers warn. */
  readonly origin: 'developer' | 'own';
}

const DAY = 86_400_000;

/**
 * The developer certificate of the Office tools when this machine has a valid one, otherwise a self-signed one that is
 * made once and kept in `cacheFolder`. Nothing is installed or trusted from here: that is the person's own choice.
 */
export async function loadCertificate(cacheFolder: string): Promise<Certificate> {
  const developer = join(homedir(), '.office-addin-dev-certs');
  return (
    readPair(join(developer, 'localhost'), 'developer') ??
    readPair(join(cacheFolder, 'localhost'), 'own') ??
    (await makePair(cacheFolder))
  );
}

function readPair(base: string, origin: Certificate['origin']): Certificate | null {
  if (!existsSync(`${base}.crt`) || !existsSync(`${base}.key`)) return null;
  const cert = readFileSync(`${base}.crt`, 'utf8');
  const valid = new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + DAY;
  return valid ? { key: readFileSync(`${base}.key`, 'utf8'), cert, origin } : null;
}

async function makePair(folder: string): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'localhost.key'), made.private, { mode: 0o600 });
  writeFileSync(join(folder, 'localhost.crt'), made.cert);
  return { key: made.private, cert: made.cert, origin: 'own' };
}
