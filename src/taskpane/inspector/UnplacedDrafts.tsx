import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { inspectorMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import type { Drafts } from './useDrafts';

const useStyles = createStyles((theme) => ({
  draft: { padding: '8px 12px', borderTop: `1px solid ${theme.palette.neutralLight}` },
  // It is to be copied from here.
  text: { ...note(theme), userSelect: 'text', whiteSpace: 'pre-wrap', margin: '4px 0' },
}));

/** Texts that were typed for rows that are not on the sheet any more: they are kept until the user gives them up. */
export function UnplacedDrafts({ drafts }: { readonly drafts: Drafts }) {
  const language = useLanguage();
  const styles = useStyles();
  return drafts.unplaced.map((draft) => (
    <div key={`${draft.name} ${draft.text}`} className={styles.draft} role="status">
      {inspectorMessages[language].unplaced(draft.name)}
      <p className={styles.text}>{draft.text}</p>
      <DefaultButton text={inspectorMessages[language].discard()} onClick={() => drafts.forget(draft)} />
    </div>
  ));
}
