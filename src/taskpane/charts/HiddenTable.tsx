import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { VISUALLY_HIDDEN } from '../parts/visually-hidden.ts';

const useStyles = makeStyles({ hidden: VISUALLY_HIDDEN });

/** A chart's figures as a table that only screen readers meet. The first cell of each row is its heading. */
export function HiddenTable(props: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.hidden}>
      <table>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((text, at) => (
                <td key={props.head[at + 1]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
