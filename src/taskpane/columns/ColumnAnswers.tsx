import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { serialiseAnswers } from '../../core/answers/answersFile';
import type { AnsweredHeading, ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import { columnMessages } from '../../wording/columns';
import { ImportButton } from '../components/ImportButton';
import { SaveLink, jsonAddress } from '../components/SaveLink';
import { SettingsSection } from '../settings/SettingsSection';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';

/** What the workbook keeps of columns, and what to do with it. */
export interface ColumnAnswersProps {
  readonly answers: readonly ColumnAnswer[];
  readonly onImport: (file: File) => void;
  readonly onRemove: (heading: AnsweredHeading) => void;
}

const useStyles = createStyles((theme) => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 4 },
  item: { display: 'flex', justifyContent: 'space-between', gap: 8, alignItems: 'center' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  note: note(theme),
}));

/** What was answered about columns in this workbook: to look at, take away, save for others, and take over from others. */
export function ColumnAnswers({ answers, onImport, onRemove }: ColumnAnswersProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = columnMessages[language];
  return (
    <SettingsSection id="zpb-columns" heading={texts.kept()} hint={texts.keptHint()}>
      {answers.length === 0 ? (
        <p className={styles.note}>{texts.keptNone()}</p>
      ) : (
        <ul className={styles.list} aria-labelledby="zpb-columns">
          {answers.map((answer) => (
            <li key={`${answer.group ?? ''} ${answer.heading}`} className={styles.item}>
              <span className={styles.name}>{texts.keptItem(answer, answer.means)}</span>
              <Link aria-label={texts.remove(answer)} onClick={() => onRemove(answer)}>
                {texts.takeBack()}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <ImportButton label={texts.import()} onImport={onImport} />
        {answers.length > 0 && (
          <SaveLink
            label={texts.download()}
            fileName={`${texts.fileName()}.json`}
            address={jsonAddress(serialiseAnswers(answers))}
          />
        )}
      </div>
    </SettingsSection>
  );
}
