import * as React from 'react';
import { usePaneContext } from '../state/paneContext';
import { rowView } from '../views/rowView';
import { RowCard } from './RowCard';

/** The selected indicator, below the pages about the sheet; nothing when no indicator is selected. */
export function Inspector() {
  const { state, checked, rowIndex, workflow } = usePaneContext();
  const row = checked?.assessment.rows[rowIndex ?? -1];
  const isAboutSheet = (state.page === 'check' || state.page === 'fill') && !workflow;
  return row && isAboutSheet ? <RowCard {...rowView(row)} /> : null;
}
