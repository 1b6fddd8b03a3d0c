import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import addin from '../../../package.json';
import { aboutMessages } from '../../wording/settings';
import { HELP } from '../help';
import { createStyles } from '../theme/createStyles';
import { Diagnostics } from './Diagnostics';
import { useLanguage } from './useLanguage';

const useStyles = createStyles(() => ({
  about: { display: 'grid', gap: 4, justifyItems: 'start' },
}));

/** Which version this is, where to read more, and what whoever looks after the computer asks for. */
export function About() {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.about}>
      <span>{aboutMessages[language].version(addin.version)}</span>
      <Link href={HELP.pane} target="_blank" rel="noopener">
        {aboutMessages[language].paneHelp()}
      </Link>
      <Link href={HELP.functions} target="_blank" rel="noopener">
        {aboutMessages[language].functionsHelp()}
      </Link>
      <Link href={HELP.schemes} target="_blank" rel="noopener">
        {aboutMessages[language].schemesHelp()}
      </Link>
      <Diagnostics />
    </div>
  );
}
