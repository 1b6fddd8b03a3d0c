import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { exampleForms } from '../../core/form/examples';
import { sampleList } from '../../core/workflows/fromList/sampleList';
import { wordMessages } from '../../wording/word';
import { listMessages } from '../../wording/workflows';
import { SaveLink, workbookAddress } from '../components/SaveLink';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { loadTableWriter } from './loadTableWriter';
import { useTask } from './useTask';

const useStyles = createStyles((theme) => ({
  sample: { display: 'grid', gap: 4, justifyItems: 'start' },
  note: note(theme),
}));

/** A list to begin with, as a workbook to save. */
export function SampleList() {
  const language = useLanguage();
  const styles = useStyles();
  const [address, setAddress] = React.useState<string | null>(null);
  const { busy, run } = useTask();
  const texts = listMessages[language];
  const make = () =>
    run(async () => {
      const { writeTables } = await loadTableWriter();
      setAddress(workbookAddress(writeTables([{ name: texts.sampleSheet(), ...sampleList(exampleForms) }])));
      return null;
    });
  if (address === null) {
    return (
      <Link className={styles.sample} disabled={busy} onClick={() => void make()}>
        {texts.sample()}
      </Link>
    );
  }
  return (
    <div className={styles.sample}>
      <SaveLink label={texts.saveSample()} fileName={texts.sampleFile()} address={address} />
      <p className={styles.note}>{wordMessages[language].cannotSave()}</p>
    </div>
  );
}
