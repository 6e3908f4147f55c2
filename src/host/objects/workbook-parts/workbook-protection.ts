import { protectStructure } from '../../model/edits/protect.ts';
import { declare } from '../hold.ts';

/** `workbook.protection`: the structure, i.e. adding, removing, renaming and moving sheets. Passwords are not kept. */
export const workbookProtection = declare('WorkbookProtection', {
  get: { protected: (workbook) => workbook.structureProtected },
  call: {
    protect: (workbook) => protectStructure(workbook, true),
    unprotect: (workbook) => protectStructure(workbook, false),
  },
});
