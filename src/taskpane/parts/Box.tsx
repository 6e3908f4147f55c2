import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** A plain raised box. Fluent's Card brings selection and focus handling, 6 kB of it, that nothing here needs. */
export function Box({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().box}>{children}</div>;
}
