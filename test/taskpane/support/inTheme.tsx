import { ThemeProvider } from 'office-ui-fabric-react';
import * as React from 'react';
import { registerPaneIcons } from '../../../src/taskpane/icons/registerPaneIcons';
import { fluentTheme } from '../../../src/taskpane/theme/fluentTheme';

registerPaneIcons();
const theme = fluentTheme({ isDark: false, isHighContrast: false, background: '#FFFFFF', foreground: '#242424' });

/** What the pane puts around its pages: theme and landmark. */
export function inTheme(page: React.ReactNode) {
  return (
    <ThemeProvider theme={theme}>
      <main>{page}</main>
    </ThemeProvider>
  );
}
