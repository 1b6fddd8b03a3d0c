import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import type { PageId } from '../state/paneState';
import { createStyles } from '../theme/createStyles';
import type { PlaceInWorkbook } from './placeInWorkbook';
import type { WorkflowChoice } from './workflowChoice';
import { useLanguage } from '../settings/useLanguage';

interface WorkflowLinksProps {
  readonly page: PageId;
  readonly place: PlaceInWorkbook | null;
  /** The workflow just left: its link takes the focus. */
  readonly left: React.MutableRefObject<WorkflowChoice['kind'] | null>;
  readonly onChoose: (choice: WorkflowChoice) => void;
}

const useStyles = createStyles(() => ({ links: { display: 'grid', gap: 8, justifyItems: 'start', marginTop: 16 } }));

/** The workflows that begin on a page: a list and files where forms are made, handing in, next year, live formulas, finalising and the document where one is looked at. */
export function WorkflowLinks({ page, place, left, onChoose }: WorkflowLinksProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { more, names } = workflowLinkMessages[language];
  const nav = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    nav.current?.querySelector<HTMLElement>(`[data-workflow='${left.current}']`)?.focus();
    left.current = null;
  }, [left]);
  const isForm = page === 'check' && place !== null;
  if (page !== 'fill' && !isForm) return null;
  return (
    <nav ref={nav} className={styles.links} aria-label={more()}>
      {page === 'fill' && (
        <>
          <Link data-workflow="fromList" onClick={() => onChoose({ kind: 'fromList' })}>
            {names.fromList}
          </Link>
          <Link data-workflow="importForms" onClick={() => onChoose({ kind: 'importForms' })}>
            {names.importForms}
          </Link>
        </>
      )}
      {isForm && (
        <>
          <Link data-workflow="usual" onClick={() => onChoose({ kind: 'usual' })}>
            {names.usual}
          </Link>
          <Link data-workflow="handIn" onClick={() => onChoose({ kind: 'handIn' })}>
            {names.handIn}
          </Link>
          <Link data-workflow="newYear" onClick={() => onChoose({ kind: 'newYear', place })}>
            {names.newYear}
          </Link>
          <Link data-workflow="convertToFormulas" onClick={() => onChoose({ kind: 'convertToFormulas' })}>
            {names.convertToFormulas}
          </Link>
          <Link data-workflow="freeze" onClick={() => onChoose({ kind: 'freeze' })}>
            {names.freeze}
          </Link>
          <Link data-workflow="word" onClick={() => onChoose({ kind: 'word' })}>
            {names.word}
          </Link>
        </>
      )}
    </nav>
  );
}
