import { MessageBar, MessageBarButton, MessageBarType } from 'office-ui-fabric-react';
import * as React from 'react';
import { paneMessages } from '../../wording/pane';
import type { Language } from '../../wording/language';

interface ErrorBoundaryProps {
  readonly children: React.ReactNode;
  readonly language: Language;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Stands between a mistake in the pane and an empty page: says so and offers to begin anew. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar
        messageBarType={MessageBarType.error}
        isMultiline
        actions={
          <MessageBarButton onClick={this.reload}>{paneMessages[this.props.language].reload()}</MessageBarButton>
        }
      >
        {paneMessages[this.props.language].crashed()}
      </MessageBar>
    );
  }

  /** The functions and commands of the page go on; only the pane is built anew. */
  private readonly reload = () => this.setState({ failed: false });
}
