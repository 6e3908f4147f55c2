/** `npm run build -- [--url https://…] [--out DIR] [--mode development]`: the add-in as a static site with its manifest. */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    mode: { type: 'string', default: 'production' },
  },
});

if (values.url !== undefined && !/^https:\/\/[^/]/.test(values.url)) {
  console.error(`--url ${values.url}: give the https address under which the site will be served.`);
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const built = await buildSite({
  out: values.out,
  mode: values.mode === 'development' ? 'development' : 'production',
  ...(values.url === undefined ? {} : { url: values.url.replace(/\/+$/, '') }),
});
console.log(built.summary);
process.exit(built.ok ? 0 : 1);
