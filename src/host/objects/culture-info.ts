import { declare, hold } from './hold.ts';
import { separators, shortDatePattern } from './separators.ts';

/** `application.cultureInfo`: the language of the data. */
export const cultureInfo = declare('CultureInfo', {
  get: { name: (_it, host) => host.dataLocale },
  child: {
    numberFormat: (it) => hold('NumberFormatInfo', it),
    datetimeFormat: (it) => hold('DatetimeFormatInfo', it),
  },
});

/** `cultureInfo.numberFormat`. */
export const numberFormatInfo = declare('NumberFormatInfo', {
  get: {
    numberDecimalSeparator: (_it, host) => separators(host.dataLocale).decimal,
    numberGroupSeparator: (_it, host) => separators(host.dataLocale).group,
  },
});

/** `cultureInfo.datetimeFormat`; long patterns are not modelled. */
export const datetimeFormatInfo = declare('DatetimeFormatInfo', {
  get: {
    dateSeparator: (_it, host) => separators(host.dataLocale).date,
    timeSeparator: () => ':',
    shortDatePattern: (_it, host) => shortDatePattern(host.dataLocale),
  },
});
