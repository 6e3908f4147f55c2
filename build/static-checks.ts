/** `npm run static`: type checks and linters side by side, as many at a time as there are processors; says what each of them said. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The longest first, so that none is waited for at the end. */
const CHECKS = ['eslint .', 'tsc -p .', 'prettier --check .', 'tsc -p src/engine'];

/** Runs one command of the project, and answers whether all was well. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      console.log(`> ${command}: ${code === 0 ? 'fine' : 'not well'}\n${Buffer.concat(said).toString()}`);
      resolve(code === 0);
    });
  });
}

const left = [...CHECKS];
let fine = true;
async function work(): Promise<void> {
  for (let next = left.shift(); next !== undefined; next = left.shift()) fine = (await run(next)) && fine;
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exit(fine ? 0 : 1);
