import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import addin from '../../../package.json';
import { aboutMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { useLanguage } from './useLanguage';

const useStyles = createStyles(() => ({
  about: { display: 'grid', gap: 4, justifyItems: 'start' },
}));

/** Pages of help that lie beside the pane's own. */
const HELP = { pane: 'help/pane.html', functions: 'help/functions.html', schemes: 'help/schemes.html' } as const;

/** Which version this is, and where to read more. */
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
    </div>
  );
}
