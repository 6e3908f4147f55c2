import type { Workbook } from '../app/workbook.ts';
import { find, locate } from './locate.ts';
import { read } from './read.ts';
import type { Patience } from './patience.ts';
import { createSession, type OfficeApi } from './session.ts';
import { activateDrawn, activateOwn, selectColumns, selectRows } from './show.ts';
import { readState, saveState } from './state.ts';
import { readOwn, readTables } from './tables.ts';
import { watch } from './watch.ts';

// Not needed for the first screen; fetched in idle moments after it, or at the latest when it is asked for.
const writing = (): Promise<typeof import('./write.ts')> => import(/* webpackPrefetch: true */ './write.ts');
const restoring = (): Promise<typeof import('./restore.ts')> =>
  import(/* webpackPrefetch: true */ './restore.ts');

const inserting = (): Promise<typeof import('./insert-formula.ts')> => import('./insert-formula.ts');

/** The workbook that is open in Excel, through office.js. The only way from the add-in to `Excel`. */
export function createExcelWorkbook(office: OfficeApi, patience?: Patience): Workbook {
  const session = createSession(office, patience);
  return {
    locate: (isList) => locate(session, isList),
    find: (sourceId, run) => find(run === undefined ? session : session.until(run.signal), sourceId),
    read: (source, columns, run) => read(session, source, columns, run),
    write: async (plan, run) => (await writing()).write(session, plan, run),
    restore: async (written) => (await restoring()).restore(session, written),
    readTables: (names, run) => readTables(session, names, run),
    readOwn: (source, keys, run) => readOwn(session, source, { keys, run }),
    readState: () => readState(session),
    saveState: (state) => saveState(session, state),
    selectRows: (source, rows) => selectRows(session, source, rows),
    selectColumns: (written) => selectColumns(session, written),
    activateDrawn: (written) => activateDrawn(session, written),
    activateOwn: (key) => activateOwn(session, key),
    insertFormula: async (formula) => (await inserting()).insertFormula(session, formula),
    watch: (onChange) => watch(session, onChange),
  };
}
