import * as React from 'react';
import { actionsAtWork, commandStatus, remediesOf } from '../../commands/commandStatus';
import type { DamagedScheme } from '../../core/scheme/storedSchemes';
import { damagedName } from '../../wording/damagedName';
import { paneMessages } from '../../wording/pane';
import { ownSchemesMessages } from '../../wording/schemes';
import { changeMessages, takeBackMessages } from '../../wording/excel';
import type { LostSheet } from '../../excel/findLostFormulas';
import { lastAction } from '../../excel/takeBack/lastAction';
import type { RepairProgress } from '../state/paneState';
import { isDamaged } from '../state/damagedSettings';
import type { DamagedSettings } from '../state/damagedSettings';
import { fetchedPart } from './fetchedPart';
import { LastStep } from './LastStep';
import { Notice } from './Notice';
import { RepairNotice } from './RepairNotice';
import { SilenceNotice } from './SilenceNotice';
import { useLanguage } from '../settings/useLanguage';

const DamagedSettingsNotice = fetchedPart(() =>
  import(/* webpackChunkName: "settings" */ './DamagedSettingsNotice').then((part) => part.DamagedSettingsNotice),
);

interface PaneNoticesProps {
  readonly readError: string | null;
  readonly watchError: string | null;
  readonly damagedSchemes: readonly DamagedScheme[];
  readonly damagedSettings: DamagedSettings;
  readonly onForgetDamaged: () => void;
  readonly lostSheets: readonly LostSheet[];
  readonly repairing: RepairProgress | null;
  readonly onRepair: () => void;
  readonly onTakeBack: () => void;
  /** Further notices, about the sheet in front. */
  readonly children?: React.ReactNode;
}

const subscribe = (listener: () => void) => commandStatus.subscribe(listener);
const read = () => commandStatus.read();
const subscribeSteps = (listener: () => void) => lastAction.subscribe(listener);
const readStep = () => lastAction.read();
const dismiss = () => commandStatus.dismiss();

/**
 * What there is to say above the page: the last action's outcome, the step that can be taken back, what failed, schemes that cannot be used,
 * lost formulas.
 */
export function PaneNotices(props: PaneNoticesProps) {
  const { readError, watchError, damagedSchemes, damagedSettings, onTakeBack, children, ...repair } = props;
  const language = useLanguage();
  const status = React.useSyncExternalStore(subscribe, read);
  const step = React.useSyncExternalStore(subscribeSteps, readStep);
  const isAtWork = React.useSyncExternalStore(actionsAtWork.subscribe, actionsAtWork.read) > 0;
  const remedies = status && remediesOf(status);
  const isOfStep = (remedies?.step ?? null) !== null;
  const goOn = remedies?.goOn ?? null;
  const text = status?.text(language);
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && status) dismiss();
      }}
    >
      {status && (
        <Notice
          key={text}
          kind={status.kind}
          text={status.text(language)}
          onDismiss={dismiss}
          actions={[
            ...(goOn ? [{ label: changeMessages[language].goOn, onClick: goOn }] : []),
            ...(isOfStep ? [{ label: takeBackMessages[language].button(), onClick: onTakeBack }] : []),
          ]}
        />
      )}
      {children}
      <SilenceNotice />
      {step && !isOfStep && !isAtWork && <LastStep what={step.what(language)} onTakeBack={onTakeBack} />}
      {readError !== null && readError !== text && <Notice kind="failed" text={readError} />}
      {watchError !== null && <Notice kind="warning" text={paneMessages[language].notLive(watchError)} />}
      {damagedSchemes.length > 0 && (
        <Notice
          kind="warning"
          text={ownSchemesMessages[language].damaged(damagedSchemes.map((scheme) => damagedName(scheme, language)))}
        />
      )}
      {isDamaged(damagedSettings) && (
        <DamagedSettingsNotice damaged={damagedSettings} onForget={props.onForgetDamaged} />
      )}
      <RepairNotice {...repair} />
    </div>
  );
}
