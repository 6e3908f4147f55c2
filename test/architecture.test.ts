import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Who may import whom (docs/architecture.md). A room may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  presets: ['engine'],
  locales: ['engine', 'presets'],
  sql: ['engine', 'presets', 'locales'],
  app: ['engine', 'presets', 'locales', 'sql'],
  functions: ['engine', 'presets', 'locales'],
  excel: ['app', 'engine'],
  taskpane: ['app', 'engine', 'locales', 'commands'],
  commands: ['app', 'engine', 'locales', 'taskpane'],
  host: [],
  cli: ['host', 'app', 'excel', 'locales', 'engine', 'functions'],
};

/** Composition roots, which alone may also see the adapter. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  'taskpane/main.tsx': ['excel', 'commands'],
  'commands/main.ts': ['excel', 'taskpane'],
};

/** Of these rooms only types may be imported. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  excel: ['engine'],
  taskpane: ['engine'],
  commands: ['engine'],
};

/** Packages that the engine may use: pure numeric libraries only. */
const ENGINE_PACKAGES: readonly string[] = [];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

const files = filesOf(SRC);
const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

const imports = files.flatMap(importsOf);
const local = imports.filter((one) => one.to.startsWith('.'));
const roomOf = (file: string): string => relative(SRC, file).split(sep)[0] ?? '';
const nameOf = (file: string): string => relative(SRC, file).split(sep).join('/');
const target = (one: Import): string => join(dirname(one.from), one.to);

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(local.length).toBeGreaterThan(20);
  });

  it('lets a room import only the rooms below it', () => {
    const broken = local.filter((one) => {
      const from = roomOf(one.from);
      const to = roomOf(target(one));
      const allowed = [...(ALLOWED[from] ?? []), ...(ROOTS[nameOf(one.from)] ?? [])];
      return target(one).startsWith(SRC + sep) && from !== to && !allowed.includes(to);
    });
    expect(broken.map((one) => `${nameOf(one.from)} → ${one.to}`)).toEqual([]);
  });

  it('lets some rooms see only the types of others', () => {
    const broken = local.filter((one) => {
      const only = TYPES_ONLY[roomOf(one.from)] ?? [];
      return only.includes(roomOf(target(one))) && !one.typeOnly && !(nameOf(one.from) in ROOTS);
    });
    expect(broken.map((one) => `${nameOf(one.from)} → ${one.to}`)).toEqual([]);
  });

  it('lets nobody but the command line see the host', () => {
    const seen = local.filter(
      (one) => roomOf(target(one)) === 'host' && !['host', 'cli'].includes(roomOf(one.from)),
    );
    expect(seen.map((one) => nameOf(one.from))).toEqual([]);
  });

  it('keeps the engine free of packages', () => {
    const packages = imports.filter(
      (one) => roomOf(one.from) === 'engine' && !one.to.startsWith('.') && !ENGINE_PACKAGES.includes(one.to),
    );
    expect(packages.map((one) => `${nameOf(one.from)} → ${one.to}`)).toEqual([]);
  });

  it('has no files that import each other in a circle, not even for types', () => {
    const graph = new Map(files.map((file) => [file, [] as string[]]));
    for (const one of local) graph.get(one.from)?.push(target(one));
    expect(cyclesIn(graph).map((cycle) => cycle.map(nameOf).join(' → '))).toEqual([]);
  });

  it('names the Excel API in one room of the add-in', () => {
    const speaking = files.filter((file) => {
      const room = roomOf(file);
      if (['excel', 'host', 'cli'].includes(room)) return false;
      return /\bExcel\.(run|RequestContext)\b/.test(readFileSync(file, 'utf8'));
    });
    expect(speaking.map(nameOf)).toEqual([]);
  });

  it('keeps files small', () => {
    const large = files
      .map((file) => ({ name: nameOf(file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ name, lines }) => lines > 250 && !/^(locales|presets)\//.test(name));
    expect(large).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = files
      .map(nameOf)
      .filter((name) => /(^|\/)(utils?|helpers?|services?|managers?)(\/|\.tsx?$)/.test(name));
    expect(drawers).toEqual([]);
  });
});

/** Every cycle met once, as the files on it. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
