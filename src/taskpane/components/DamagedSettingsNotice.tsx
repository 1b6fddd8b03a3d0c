import * as React from 'react';
import { settingsPageMessages, thresholdMessages } from '../../wording/settings';
import { useLanguage } from '../settings/useLanguage';
import type { DamagedSettings } from '../state/damagedSettings';
import { Notice } from './Notice';

interface DamagedSettingsNoticeProps {
  readonly damaged: DamagedSettings;
  readonly onForget: () => void;
}

/** Which settings of the workbook nobody can use, and the button that takes them out. */
export function DamagedSettingsNotice({ damaged, onForget }: DamagedSettingsNoticeProps) {
  const language = useLanguage();
  const { overCompletion, explainOverCompletion, explainBelowRate, minReasonLength } = thresholdMessages[language];
  const labels = new Map(Object.entries({ overCompletion, explainOverCompletion, explainBelowRate, minReasonLength }));
  const names = damaged.thresholds.map((name) => labels.get(name)?.() ?? name);
  return (
    <Notice
      kind="warning"
      text={settingsPageMessages[language].damaged({ ...damaged, thresholds: names })}
      actions={[{ label: settingsPageMessages[language].forgetDamaged(), onClick: onForget }]}
    />
  );
}
