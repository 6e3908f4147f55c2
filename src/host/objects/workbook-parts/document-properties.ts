import { declare } from '../hold.ts';

/** `workbook.properties`: known by name, every member answers `NotImplemented`. */
export const documentProperties = declare('DocumentProperties', {});
