import * as React from 'react';
import { textIn } from '../../core/form/cellState';
import { formName } from '../../core/form/formName';
import { defaultScheme, knownSchemes, schemeByName } from '../../core/scheme/schemes';
import { formulaEntry } from '../../core/sheet/edit/entry';
import { planSchemeChange } from '../../core/workflows/changeScheme/planSchemeChange';
import { usePaneContext } from '../state/paneContext';
import { ChangeSchemePanel } from './ChangeSchemePanel';
import type { PlaceInWorkbook } from './placeInWorkbook';

interface ChangeSchemeProps {
  readonly place: PlaceInWorkbook;
  readonly onLeave: () => void;
}

/** 更改评分方案, connected: what of the form would change, and the changing. */
export function ChangeScheme({ place, onLeave }: ChangeSchemeProps) {
  const { state, actions, reading } = usePaneContext();
  const { form, scheme } = place;
  const [schemeId, setSchemeId] = React.useState(scheme.id);
  const to = schemeByName(schemeId) ?? defaultScheme;
  const grid = reading?.grid ?? null;
  const plan = React.useMemo(
    () => grid && planSchemeChange(form, grid, { from: scheme, to }),
    [form, grid, scheme, to],
  );
  if (!plan) return null;
  const apply = () => {
    if (!plan.isStated) actions.chooseFormScheme(place, to.id);
    if (plan.changes.length === 0) return onLeave();
    const changes = plan.changes.map(({ cell, old, formula }) => ({ cell, old, entry: formulaEntry(formula) }));
    actions.repair({ changes, deleteRows: [] }, { onDone: onLeave });
  };
  return (
    <ChangeSchemePanel
      project={formName(form) || textIn(form.title)}
      schemes={knownSchemes()}
      schemeId={to.id}
      isSame={to.id === scheme.id}
      plan={plan}
      busy={state.busy !== null}
      onChoose={setSchemeId}
      onGoTo={actions.goTo}
      onApply={apply}
    />
  );
}
