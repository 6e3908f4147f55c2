import { absent, oneOf } from './arguments.ts';
import { declare, hold } from './hold.ts';
import { separators } from './separators.ts';

/** `workbook.application`. */
export const application = declare('Application', {
  get: {
    calculationMode: (_it, host) => (host.calculator?.mode === 'manual' ? 'Manual' : 'Automatic'),
    calculationEngineVersion: () => 191029,
    calculationState: (_it, host) => ((host.calculator?.pending ?? 0) > 0 ? 'Pending' : 'Done'),
    decimalSeparator: (_it, host) => separators(host.dataLocale).decimal,
    thousandsSeparator: (_it, host) => separators(host.dataLocale).group,
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: (_it, mode, host) => {
      const wanted = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'] as const, mode);
      if (host.calculator !== null) host.calculator.mode = wanted === 'Manual' ? 'manual' : 'automatic';
    },
  },
  child: { cultureInfo: (it) => hold('CultureInfo', it) },
  call: {
    calculate: (_it, [type], host) => {
      const wanted = absent(type)
        ? 'Recalculate'
        : oneOf(['Recalculate', 'Full', 'FullRebuild'] as const, type);
      if (wanted === 'Recalculate') host.calculator?.calculate();
      else host.calculator?.recalculateAll();
    },
    suspendApiCalculationUntilNextSync: (_it, _args, host) => {
      host.calculator?.suspend();
      host.atBatchEnd(() => host.calculator?.resume());
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
