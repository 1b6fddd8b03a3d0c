import * as React from 'react';
import type { SheetReading } from '../../excel/readSheet';
import { usePaneContext } from '../state/paneContext';
import { formView } from '../views/formView';
import { CheckPage } from './CheckPage';
import { NoFormPage } from './NoFormPage';

/** 检查, connected. */
export function Check({ reading }: { readonly reading: SheetReading }) {
  const { state, actions, scheme, forms, formIndex, checked } = usePaneContext();
  if (!checked) return <NoFormPage sheetName={reading.sheetName} onFill={() => actions.choosePage('fill')} />;
  return (
    <CheckPage
      view={formView(checked, scheme, { sheetName: reading.sheetName, index: formIndex, count: forms.length })}
      highlight={state.highlight}
      isProtected={reading.isProtected}
      busy={state.busy === 'check'}
      onHighlightChange={actions.chooseHighlight}
      onGoTo={actions.goTo}
      onRecheck={actions.recheck}
    />
  );
}
