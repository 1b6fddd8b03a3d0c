import * as React from 'react';
import type { Cell } from '../../core/cell';
import type { Form } from '../../core/form/form';
import { usePaneContext } from '../state/paneContext';
import { RowInspector } from './RowInspector';
import { useDrafts } from './useDrafts';

/** The selected indicator, below the pages about the sheet; nothing when no indicator is selected. */
export function Inspector() {
  const { state, actions, reading, checked, rowIndex, workflow } = usePaneContext();
  const [open, setOpen] = React.useState(true);
  const form = checked?.form;
  const written = React.useMemo(() => explanationsOf(form), [form]);
  const drafts = useDrafts(reading?.sheetId ?? '', written);
  const row = checked?.assessment.rows[rowIndex ?? -1];
  const isAboutSheet = (state.page === 'check' || state.page === 'fill') && !workflow;
  if (!row || !checked || !reading || !isAboutSheet) return null;
  return (
    <RowInspector
      key={reading.sheetId}
      row={row}
      scheme={checked.scheme}
      open={open}
      busy={state.busy !== null}
      isReadOnly={reading.isProtected}
      drafts={drafts}
      onToggle={() => setOpen(!open)}
      onGoTo={actions.goTo}
      onEnter={({ address, value }, entry) =>
        actions.repair({ changes: [{ cell: address, old: value, entry }], deleteRows: [] })
      }
      onEdit={(edit) => {
        const { address, value } = row.indicator.name;
        actions.editRow({ cell: address, name: String(value), edit });
      }}
    />
  );
}

/** What stands in the cells for explanations, by address; a formula is not to be written over. */
function explanationsOf(form: Form | undefined): ReadonlyMap<string, string> {
  const cells = form?.indicators.map(({ explanation }) => explanation) ?? [];
  return new Map(
    cells
      .filter((cell): cell is Cell => cell !== null && cell.formula === undefined)
      .map(({ address, value }) => [address, String(value)]),
  );
}
