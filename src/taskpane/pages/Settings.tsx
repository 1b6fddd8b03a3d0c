import * as React from 'react';
import { serialiseScheme } from '../../core/scheme/schemeFile';
import { defaultScheme, schemeByName } from '../../core/scheme/schemes';
import { chooseLanguage } from '../settings/language';
import { useLanguageChoice } from '../settings/useLanguage';
import { usePaneContext } from '../state/paneContext';
import { SettingsPage } from './SettingsPage';

/** 设置, connected. */
export function Settings() {
  const { state, actions, checked } = usePaneContext();
  // As it was published, without the workbook's thresholds.
  const scheme = schemeByName(checked?.scheme.id ?? '') ?? defaultScheme;
  return (
    <SettingsPage
      scheme={scheme}
      thresholds={{ scheme, thresholds: state.thresholds, onChange: actions.chooseThresholds }}
      ownSchemes={{
        own: state.ownSchemes,
        damaged: state.damagedSchemes,
        chosen: { id: scheme.id, name: scheme.name, json: serialiseScheme(scheme) },
        onImport: actions.importScheme,
        onRemove: actions.removeScheme,
        onRemoveDamaged: actions.removeDamaged,
      }}
      columns={{
        answers: state.columnAnswers,
        onImport: actions.importAnswers,
        onRemove: actions.removeAnswer,
      }}
      highlight={state.highlight}
      isBusy={state.busy !== null}
      onRepairFormulas={actions.repairFormulas}
      language={useLanguageChoice()}
      onHighlightChange={actions.chooseHighlight}
      onLanguageChange={chooseLanguage}
    />
  );
}
