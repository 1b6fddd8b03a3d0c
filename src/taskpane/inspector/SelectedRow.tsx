import * as React from 'react';
import { frozenIn, frozenOn } from '../../excel/frozenCells';
import { usePaneContext } from '../state/paneContext';
import { lostFormula } from '../views/lostFormula';
import { fetchedPart } from '../components/fetchedPart';
import type { CardPlace } from './RowCard';

const RowInspector = fetchedPart(() =>
  import(/* webpackChunkName: "lists" */ './RowInspector').then((part) => part.RowInspector),
);

/** The selected indicator, connected; nothing when no indicator is selected. */
export function SelectedRow({ place }: { readonly place: CardPlace }) {
  const { state, actions, reading, checked, rowIndex, isRowOpen, setRowOpen, drafts } = usePaneContext();
  const row = checked?.assessment.rows[rowIndex ?? -1];
  if (!row || !checked || !reading) return null;
  return (
    <RowInspector
      key={reading.sheetId}
      row={row}
      scheme={checked.scheme}
      lostFormula={lostFormula(row, checked, frozenIn(frozenOn(reading), checked.form))}
      place={place}
      open={isRowOpen}
      busy={state.busy !== null}
      isReadOnly={reading.isProtected}
      drafts={drafts}
      onToggle={() => setRowOpen(!isRowOpen)}
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
