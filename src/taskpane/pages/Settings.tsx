import * as React from 'react';
import { registeredSchemes } from '../../core/scheme/registry';
import { serialiseScheme } from '../../core/scheme/schemeFile';
import { knownSchemes } from '../../core/scheme/schemes';
import { usePaneContext } from '../state/paneContext';
import { SettingsPage } from './SettingsPage';

/** 设置, connected. */
export function Settings() {
  const { state, actions, scheme } = usePaneContext();
  return (
    <SettingsPage
      schemes={knownSchemes()}
      schemeId={scheme.id}
      ownSchemes={{
        own: registeredSchemes(),
        chosen: { id: scheme.id, name: scheme.name, json: serialiseScheme(scheme) },
        onImport: actions.importScheme,
        onRemove: actions.removeScheme,
      }}
      highlight={state.highlight}
      onSchemeChange={actions.chooseScheme}
      onHighlightChange={actions.chooseHighlight}
    />
  );
}
