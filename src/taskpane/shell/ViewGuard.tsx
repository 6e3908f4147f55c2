import { Body1 } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../pane.ts';
import { Screen } from './Screen.tsx';

interface GuardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Keeps tabs and other views where one cannot be drawn, which is a bug of ours; without it the whole pane goes blank. */
export class ViewGuard extends Component<GuardProps, { readonly detail: string | null }> {
  override readonly state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : <Broken title={this.props.title} detail={detail} />;
  }
}

function Broken({ title, detail }: { readonly title: string; readonly detail: string }): ReactElement {
  const { broken, brokenDetail } = usePane().words.pane;
  return (
    <Screen title={title}>
      <Body1 role="alert">{broken}</Body1>
      <details>
        <summary>{brokenDetail}</summary>
        <code style={{ overflowWrap: 'anywhere' }}>{detail}</code>
      </details>
    </Screen>
  );
}
