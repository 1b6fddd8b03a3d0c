import * as React from 'react';
import { registeredSchemes } from '../../core/scheme/registry';
import { serialiseScheme } from '../../core/scheme/schemeFile';
import { knownSchemes } from '../../core/scheme/schemes';
import { chooseLanguage } from '../settings/language';
import { useLanguageChoice } from '../settings/useLanguage';
import { usePaneContext } from '../state/paneContext';
import { publishedScheme } from '../state/paneScheme';
import { SettingsPage } from './SettingsPage';

/** 设置, connected. */
export function Settings() {
  const { state, actions } = usePaneContext();
  const scheme = publishedScheme(state.schemeId);
  return (
    <SettingsPage
      schemes={knownSchemes()}
      schemeId={scheme.id}
      thresholds={{ scheme, thresholds: state.thresholds, onChange: actions.chooseThresholds }}
      ownSchemes={{
        own: registeredSchemes(),
        chosen: { id: scheme.id, name: scheme.name, json: serialiseScheme(scheme) },
        onImport: actions.importScheme,
        onRemove: actions.removeScheme,
      }}
      highlight={state.highlight}
      isBusy={state.busy !== null}
      onRepairFormulas={actions.repairFormulas}
      language={useLanguageChoice()}
      onSchemeChange={actions.chooseScheme}
      onHighlightChange={actions.chooseHighlight}
      onLanguageChange={chooseLanguage}
    />
  );
}
