import type { Theme } from 'office-ui-fabric-react';
import type { Severity } from '../../core/check/severity';

/** The colour of text about findings of a severity, readable on the pane: red, amber, blue, and grey for remarks. */
export function severityColors({ semanticColors, palette }: Theme): Readonly<Record<Severity, string>> {
  return {
    error: semanticColors.errorIcon,
    explain: semanticColors.warningIcon,
    warning: semanticColors.infoIcon,
    info: palette.neutralSecondary,
  };
}
