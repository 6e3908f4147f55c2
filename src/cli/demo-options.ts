import { parseArgs } from 'node:util';

/** What the person asked of `npm run demo`. */
export interface DemoOptions {
  readonly port: number;
  readonly open: boolean;
  readonly trust: boolean;
  readonly help: boolean;
}

export const DEMO_USAGE = `npm run demo [-- OPTIONS]
  --port N   first port to try (3000)
  --open     open the page in the browser
  --trust    have this computer trust localhost (installs Microsoft's developer certificate)
  --help     this text`;

/** Reads the command line; a string is what is wrong with it. */
export function readDemoOptions(argv: readonly string[]): DemoOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '3000' },
        open: { type: 'boolean', default: false },
        trust: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port ${values.port}: give a number from 0 to 65535.`;
    return { port, open: values.open, trust: values.trust, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
