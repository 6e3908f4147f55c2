import { parseArgs } from 'node:util';

/** What the person asked of `npm run serve`. */
export interface ServeOptions {
  readonly port: number;
  /** Builds first; without, serves `dist` as it is. */
  readonly build: boolean;
  readonly help: boolean;
}

export const SERVE_USAGE = `npm run serve [-- OPTIONS]
  --port N   port to serve on (3000, where manifest.xml points)
  --no-build serve dist as it is
  --help     this text`;

/** Reads the command line; a string is what is wrong with it. */
export function readServeOptions(argv: readonly string[]): ServeOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '3000' },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port ${values.port}: give a number from 0 to 65535.`;
    return { port, build: !values['no-build'], help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
