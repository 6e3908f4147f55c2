/** `npm run build -- [--url https://…] [--out DIR] [--mode development]`: the add-in as a static site with its manifest. */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { siteUrl } from './site-url.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    mode: { type: 'string', default: 'production' },
  },
});

const url = values.url === undefined ? undefined : siteUrl(values.url);
mkdirSync(values.out, { recursive: true });
const built = await buildSite({
  out: values.out,
  mode: values.mode === 'development' ? 'development' : 'production',
  ...(url === undefined ? {} : { url }),
});
console.log(built.summary);
process.exit(built.ok ? 0 : 1);
