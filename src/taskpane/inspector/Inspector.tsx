import * as React from 'react';
import type { Form } from '../../core/form/form';
import { frozenIn, frozenOn } from '../../excel/frozenCells';
import { usePaneContext } from '../state/paneContext';
import { lostFormula } from '../views/lostFormula';
import type { DraftRow } from './draftBook';
import { rowIdentity } from './followCells';
import { RowInspector } from './RowInspector';
import { UnplacedDrafts } from './UnplacedDrafts';
import { useDrafts } from './useDrafts';

/** The selected indicator, below the pages about the sheet; nothing when no indicator is selected. */
export function Inspector() {
  const { state, actions, reading, forms, checked, rowIndex, workflow } = usePaneContext();
  const [open, setOpen] = React.useState(true);
  const rows = React.useMemo(() => forms.flatMap(({ form }) => rowsOf(form)), [forms]);
  const drafts = useDrafts(reading?.sheetId ?? '', rows, state.deletedSheets);
  const row = checked?.assessment.rows[rowIndex ?? -1];
  const isAboutSheet = (state.page === 'check' || state.page === 'fill') && !workflow;
  if (!isAboutSheet) return null;
  return (
    <>
      <UnplacedDrafts drafts={drafts} />
      {row && checked && reading && (
        <RowInspector
          key={reading.sheetId}
          row={row}
          scheme={checked.scheme}
          lostFormula={lostFormula(row, checked, frozenIn(frozenOn(reading), checked.form))}
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
      )}
    </>
  );
}

/** The rows of a form with what stands in their cells for explanations; a formula is not to be written over. */
function rowsOf(form: Form): DraftRow[] {
  return form.indicators.map((indicator) => {
    const { explanation } = indicator;
    return {
      ...rowIdentity(form, indicator),
      cell: explanation && explanation.formula === undefined ? explanation.address : null,
      written: String(explanation?.value ?? ''),
    };
  });
}
