import { Pivot, PivotItem } from 'office-ui-fabric-react';
import * as React from 'react';
import { paneMessages } from '../../core/messages/pane';
import type { PageId } from '../state/paneState';
import { useScrollOf } from './useScrollOf';
import { createStyles } from '../theme/createStyles';

interface PaneFrameProps {
  readonly page: PageId;
  /** The job that has taken the page's place; undefined when none has. */
  readonly job?: string;
  /** Shown beside 检查; undefined when the sheet has no form. */
  readonly findingCount: number | undefined;
  readonly onPageChange: (page: PageId) => void;
  readonly notices: React.ReactNode;
  /** Stays in view below the page. */
  readonly dock?: React.ReactNode;
  readonly children: React.ReactNode;
}

const PAGES: readonly PageId[] = ['fill', 'check', 'summary', 'settings'];
const tabId = (page: string) => `zpb-tab-${page}`;

const useStyles = createStyles(() => ({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    '@media (max-height: 420px)': { display: 'block', overflowY: 'auto' },
  },
  tabs: { flex: 'none', padding: '0 4px' },
  notices: { flex: 'none' },
  page: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 12px 16px',
    boxSizing: 'border-box',
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
}));

/** Tabs above, the page in the middle with a scroll bar of its own, the selected row below. */
export function PaneFrame({ page, job = '', findingCount, onPageChange, notices, dock, children }: PaneFrameProps) {
  const styles = useStyles();
  const scroll = useScrollOf(`${page} ${job}`);
  return (
    <main className={styles.frame}>
      <Pivot
        className={styles.tabs}
        aria-label={paneMessages.pagesLabel()}
        selectedKey={page}
        headersOnly
        getTabId={tabId}
        onLinkClick={(item) => onPageChange(PAGES.find((id) => id === item?.props.itemKey) ?? page)}
      >
        {PAGES.map((id) => (
          <PivotItem
            key={id}
            itemKey={id}
            headerText={paneMessages.pages[id]}
            itemCount={id === 'check' ? findingCount : undefined}
          />
        ))}
      </Pivot>
      <div className={styles.notices}>{notices}</div>
      <div {...scroll} className={styles.page} role="tabpanel" aria-labelledby={tabId(page)}>
        {children}
      </div>
      {dock}
    </main>
  );
}
