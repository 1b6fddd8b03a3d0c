import * as React from 'react';
import { paneMessages, settingsPageMessages } from '../../core/messages/pane';
import { OwnSchemes } from '../components/OwnSchemes';
import type { OwnSchemesProps } from '../components/OwnSchemes';
import { HighlightToggle } from '../components/HighlightToggle';
import { SchemeField } from '../components/SchemeField';
import type { SchemeChoice } from '../components/SchemeField';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading } from '../theme/textStyles';

interface SettingsPageProps {
  readonly schemes: readonly SchemeChoice[];
  readonly schemeId: string;
  readonly ownSchemes: OwnSchemesProps;
  readonly highlight: boolean;
  readonly onSchemeChange: (schemeId: string) => void;
  readonly onHighlightChange: (highlight: boolean) => void;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: pageHeading,
  note: { ...note(theme), marginTop: 6 },
}));

/** What is kept with the workbook. */
export function SettingsPage(props: SettingsPageProps) {
  const styles = useStyles();
  const scheme = props.schemes.find(({ id }) => id === props.schemeId);
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{paneMessages.pages.settings}</h1>
      <div>
        <SchemeField schemes={props.schemes} schemeId={props.schemeId} onChange={props.onSchemeChange} />
        {scheme && <p className={styles.note}>{settingsPageMessages.schemeSource(scheme.source)}</p>}
        <p className={styles.note}>{settingsPageMessages.schemeHint()}</p>
      </div>
      <OwnSchemes {...props.ownSchemes} />
      <div>
        <HighlightToggle checked={props.highlight} onChange={props.onHighlightChange} />
        <p className={styles.note}>{settingsPageMessages.highlightHint()}</p>
      </div>
    </div>
  );
}
