/** `npm run grade -- INPUT --out OUT`: see `grade/help.ts`. The only file of the command that has a clock and a terminal. */
import { gradeCommand } from './grade/command.ts';

const DAY = 86_400_000;
/** Excel serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;

const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY + UNIX_EPOCH;
const language = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
const { code, out, error } = await gradeCommand(process.argv.slice(2), { today, language });
if (out !== '') console.log(out);
if (error !== '') console.error(error);
process.exitCode = code;
