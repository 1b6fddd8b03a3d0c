import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { paneMessages, repairMessages, termMessages } from '../../wording/pane';
import { aboutMessages, languageMessages, settingsPageMessages, thresholdMessages } from '../../wording/settings';
import type { LanguageChoice } from '../../excel/userSettings';
import { ColumnAnswers } from '../columns/ColumnAnswers';
import type { ColumnAnswersProps } from '../columns/ColumnAnswers';
import { OwnSchemes } from '../components/OwnSchemes';
import type { OwnSchemesProps } from '../components/OwnSchemes';
import { HighlightToggle } from '../components/HighlightToggle';
import { About } from '../settings/About';
import { LanguageSetting } from '../settings/LanguageSetting';
import { SettingsSection } from '../settings/SettingsSection';
import { ThresholdSettings } from '../settings/ThresholdSettings';
import type { ThresholdSettingsProps } from '../settings/ThresholdSettings';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface SettingsPageProps {
  /** Of the form looked at; the national one where there is none. */
  readonly scheme: { readonly name: string; readonly source: string };
  readonly thresholds: ThresholdSettingsProps;
  readonly ownSchemes: OwnSchemesProps;
  readonly columns: ColumnAnswersProps;
  readonly highlight: boolean;
  /** Something is under way; it must end before the next begins. */
  readonly isBusy: boolean;
  readonly language: LanguageChoice;
  readonly onRepairFormulas: () => void;
  readonly onHighlightChange: (highlight: boolean) => void;
  readonly onLanguageChange: (language: LanguageChoice) => void;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: pageHeading,
  note: { ...note(theme), marginTop: 6 },
  button: { justifySelf: 'start' },
}));

/** What is kept with the workbook, the language of the pane, and what this is. */
export function SettingsPage(props: SettingsPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{paneMessages[language].pages.settings}</h1>
      <SettingsSection
        id="zpb-scheme"
        heading={settingsPageMessages[language].scheme()}
        hint={settingsPageMessages[language].schemeHint()}
      >
        <p className={styles.note}>
          {settingsPageMessages[language].schemeNow(
            termMessages[language].named(props.scheme.name),
            props.scheme.source,
          )}
        </p>
      </SettingsSection>
      <SettingsSection
        id="zpb-thresholds"
        heading={thresholdMessages[language].heading()}
        hint={thresholdMessages[language].hint()}
      >
        <ThresholdSettings {...props.thresholds} />
      </SettingsSection>
      <SettingsSection
        id="zpb-highlight"
        heading={settingsPageMessages[language].highlight()}
        hint={settingsPageMessages[language].highlightHint()}
      >
        <HighlightToggle checked={props.highlight} onChange={props.onHighlightChange} />
      </SettingsSection>
      <OwnSchemes {...props.ownSchemes} />
      <ColumnAnswers {...props.columns} />
      <SettingsSection
        id="zpb-repair"
        heading={repairMessages[language].heading()}
        hint={repairMessages[language].hint()}
      >
        <DefaultButton
          className={styles.button}
          text={repairMessages[language].repair()}
          disabled={props.isBusy}
          allowDisabledFocus
          onClick={props.onRepairFormulas}
        />
      </SettingsSection>
      <SettingsSection
        id="zpb-language"
        heading={languageMessages[language].heading()}
        hint={languageMessages[language].hint()}
      >
        <LanguageSetting labelledBy="zpb-language" choice={props.language} onChange={props.onLanguageChange} />
      </SettingsSection>
      <SettingsSection id="zpb-about" heading={aboutMessages[language].heading()}>
        <About />
      </SettingsSection>
    </div>
  );
}
