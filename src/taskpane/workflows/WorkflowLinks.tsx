import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import {
  convertToFormulaMessages,
  freezeMessages,
  handInMessages,
  importMessages,
  listMessages,
  newYearMessages,
  usualMessages,
  wordMessages,
  workflowMessages,
} from '../../wording/pane';
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
  const nav = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    nav.current?.querySelector<HTMLElement>(`[data-workflow='${left.current}']`)?.focus();
    left.current = null;
  }, [left]);
  const isForm = page === 'check' && place !== null;
  if (page !== 'fill' && !isForm) return null;
  return (
    <nav ref={nav} className={styles.links} aria-label={workflowMessages[language].more()}>
      {page === 'fill' && (
        <>
          <Link data-workflow="fromList" onClick={() => onChoose({ kind: 'fromList' })}>
            {listMessages[language].heading()}
          </Link>
          <Link data-workflow="importForms" onClick={() => onChoose({ kind: 'importForms' })}>
            {importMessages[language].heading()}
          </Link>
        </>
      )}
      {isForm && (
        <>
          <Link data-workflow="usual" onClick={() => onChoose({ kind: 'usual' })}>
            {usualMessages[language].heading()}
          </Link>
          <Link data-workflow="handIn" onClick={() => onChoose({ kind: 'handIn' })}>
            {handInMessages[language].heading()}
          </Link>
          <Link data-workflow="newYear" onClick={() => onChoose({ kind: 'newYear', place })}>
            {newYearMessages[language].heading()}
          </Link>
          <Link data-workflow="convertToFormulas" onClick={() => onChoose({ kind: 'convertToFormulas' })}>
            {convertToFormulaMessages[language].heading()}
          </Link>
          <Link data-workflow="freeze" onClick={() => onChoose({ kind: 'freeze' })}>
            {freezeMessages[language].heading()}
          </Link>
          <Link data-workflow="word" onClick={() => onChoose({ kind: 'word' })}>
            {wordMessages[language].heading()}
          </Link>
        </>
      )}
    </nav>
  );
}
