/** Days between the beginnings of the two date systems: a serial of 1900 is one of 1904 plus this. */
export const DAYS_1904 = 1462;
