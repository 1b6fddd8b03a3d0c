import { IconButton, Pivot, PivotItem } from 'office-ui-fabric-react';
import * as React from 'react';
import { paneMessages } from '../../wording/pane';
import { PAGES } from '../state/paneState';
import type { PageId } from '../state/paneState';
import { HELP } from '../help';
import { useScrollOf } from './useScrollOf';
import { createStyles } from '../theme/createStyles';
import { scroller } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface PaneFrameProps {
  readonly page: PageId;
  /** The workflow that has taken the page's place; undefined when none has. */
  readonly workflow?: string;
  /** Which form the page is about, where it is about one: another form begins at its top. */
  readonly form?: string;
  /** Shown beside 检查; undefined when the sheet has no form. */
  readonly findingCount: number | undefined;
  readonly onPageChange: (page: PageId) => void;
  readonly notices: React.ReactNode;
  /** Stays in view below the page. */
  readonly dock?: React.ReactNode;
  readonly children: React.ReactNode;
}

const tabId = (page: string) => `zpb-tab-${page}`;

/** Too low for three parts one above the other: what is below the tabs then scrolls as one. */
const LOW = '@media (max-height: 420px)';

/** Esc on a button that has something unfolded folds it, before the key leaves what stands around it. */
function foldByEsc(event: React.KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Escape' || !(target instanceof HTMLButtonElement)) return;
  if (target.getAttribute('aria-expanded') !== 'true') return;
  event.preventDefault();
  event.stopPropagation();
  target.click();
}

const useStyles = createStyles((theme) => ({
  frame: { display: 'flex', flexDirection: 'column', height: '100%' },
  head: { flex: 'none', display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '0 4px' },
  help: { flex: 'none', width: 28, height: 28, color: theme.palette.neutralSecondary },
  belowTabs: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    [LOW]: { display: 'block', ...scroller },
  },
  notices: { flex: 'none' },
  page: {
    ...scroller,
    flex: 1,
    minHeight: 0,
    padding: '8px 12px 16px',
    boxSizing: 'border-box',
    // What gets the focus must not come to lie behind the buttons that stay at the lower edge of a page.
    scrollPaddingBottom: 80,
    [LOW]: { overflowY: 'visible' },
  },
}));

/**
 * Tabs above, the page in the middle with a scroll bar of its own, the selected row below. The tabs always stay: neither the
 * document nor the frame scrolls.
 */
export function PaneFrame({
  page,
  workflow = '',
  form = '',
  findingCount,
  onPageChange,
  notices,
  dock,
  children,
}: PaneFrameProps) {
  const language = useLanguage();
  const styles = useStyles();
  const shown = `${page} ${workflow} ${form}`;
  const pageScroll = useScrollOf(shown);
  const lowScroll = useScrollOf(shown);
  return (
    <main className={styles.frame} onKeyDownCapture={foldByEsc}>
      <div className={styles.head}>
        <Pivot
          aria-label={paneMessages[language].pagesLabel()}
          selectedKey={page}
          headersOnly
          getTabId={tabId}
          onLinkClick={(item) => onPageChange(PAGES.find((id) => id === item?.props.itemKey) ?? page)}
        >
          {PAGES.map((id) => (
            <PivotItem
              key={id}
              itemKey={id}
              headerText={paneMessages[language].pages[id]}
              itemCount={id === 'check' ? findingCount : undefined}
            />
          ))}
        </Pivot>
        <IconButton
          className={styles.help}
          iconProps={{ iconName: 'Help' }}
          title={paneMessages[language].help()}
          ariaLabel={paneMessages[language].help()}
          href={`${HELP.pane}#${encodeURIComponent(paneMessages['zh-CN'].pages[page])}`}
          target="_blank"
          rel="noopener"
        />
      </div>
      <div {...lowScroll} className={styles.belowTabs}>
        <div className={styles.notices}>{notices}</div>
        <div {...pageScroll} className={styles.page} role="tabpanel" aria-labelledby={tabId(page)}>
          {children}
        </div>
        {dock}
      </div>
    </main>
  );
}
