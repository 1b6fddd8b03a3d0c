import * as React from 'react';
import { usePaneContext } from '../state/paneContext';
import { SelectedRow } from './SelectedRow';
import { UnplacedDrafts } from './UnplacedDrafts';

/** Below the pages about the sheet: the selected indicator, unless a finding shows it, and texts whose row is gone. */
export function Inspector() {
  const { state, workflow, drafts, rowFinding } = usePaneContext();
  const isAboutSheet = (state.page === 'check' || state.page === 'fill') && !workflow;
  if (!isAboutSheet) return null;
  return (
    <>
      <UnplacedDrafts drafts={drafts} />
      {!rowFinding && <SelectedRow place="dock" />}
    </>
  );
}
