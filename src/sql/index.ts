export { compileSql, type SqlOptions } from './compile.ts';
export type { Dialect, DialectId } from './dialect.ts';
export { dialectIds, dialects } from './dialects.ts';
export type { SqlResult, SqlSource } from './source.ts';
