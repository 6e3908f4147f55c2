/** The version of the add-in as `package.json` has it. */
export const VERSION = '1.0.0';
