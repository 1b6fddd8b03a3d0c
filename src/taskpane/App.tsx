import { ThemeProvider } from 'office-ui-fabric-react';
import * as React from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Pane } from './Pane';
import { useOfficeTheme } from './theme/useOfficeTheme';

/** The pane in Office's colours. */
export function App() {
  return (
    <ThemeProvider theme={useOfficeTheme()} applyTo="body" style={{ height: '100%' }}>
      <ErrorBoundary>
        <Pane />
      </ErrorBoundary>
    </ThemeProvider>
  );
}
