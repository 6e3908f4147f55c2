/** `npx tsx build/write-functions-reference.ts`: makes the reference part of docs/functions.md anew, in both languages. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REFERENCES, withReference } from './functions-reference.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
for (const locale of ['en-US', 'zh-CN'] as const)
  writeFileSync(join(root, REFERENCES[locale]), await withReference(root, locale));
