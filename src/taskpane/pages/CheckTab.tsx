import * as React from 'react';
import { textIn } from '../../core/form/cellState';
import { formName } from '../../core/form/formName';
import { NO_SIZES } from '../../core/sheet/fit/sizesAfter';
import type { SheetReading } from '../../excel/readSheet';
import { SelectedRow } from '../inspector/SelectedRow';
import { usePaneContext } from '../state/paneContext';
import { freezeState } from '../views/freezeState';
import { CheckPage } from './CheckPage';
import { NoFormPage } from './NoFormPage';
import { sayReasons } from '../../wording/sayReasons';

/** 检查, connected. */
export function CheckTab({ reading }: { readonly reading: SheetReading }) {
  const {
    state,
    actions,
    forms,
    formIndex,
    checked,
    view,
    filter,
    setFilter,
    shown,
    rowFinding,
    reasons,
    setWorkflow,
  } = usePaneContext();
  const { sheetName } = reading;
  const freeze = React.useMemo(() => checked && freezeState(reading, checked.form), [reading, checked]);
  const fit = checked?.fit ?? null;
  const others = state.sheet?.otherTables.map(textIn) ?? [];
  if (!view || !freeze)
    return <NoFormPage sheetName={sheetName} otherTables={others} onFill={() => actions.choosePage('fill')} />;
  return (
    <CheckPage
      view={view}
      projects={forms.map(({ form }) => formName(form))}
      formIndex={formIndex}
      highlight={state.highlight}
      isProtected={reading.isProtected}
      busy={state.busy}
      columns={{
        questions: checked?.questions ?? [],
        answered: state.answered?.answer ?? null,
        onAnswer: actions.answerColumn,
        onTakeBack: actions.takeBackAnswer,
      }}
      shown={shown}
      filter={filter}
      onFilter={setFilter}
      selected={rowFinding && { item: rowFinding, rowCard: <SelectedRow place="finding" /> }}
      freeze={freeze}
      onFreeze={() => setWorkflow({ kind: 'freeze' })}
      onHandIn={() => setWorkflow({ kind: 'handIn' })}
      onFormChoose={(index) => {
        const form = forms[index]?.form;
        if (form) actions.goTo(form.title.address);
      }}
      onHighlightChange={actions.chooseHighlight}
      onGoTo={actions.goTo}
      onRecheck={actions.recheck}
      onFix={({ changes, deleteRow, sizes }) =>
        actions.repair(
          { changes: sayReasons(changes), deleteRows: deleteRow ? [deleteRow] : [], sizes: sizes ?? NO_SIZES },
          { select: changes[0]?.cell },
        )
      }
      onFitRows={fit && (() => actions.repair({ changes: [], deleteRows: [], sizes: fit.sizes }))}
      onIgnore={(finding, reason) => checked && actions.ignore(checked.form, finding, reason)}
      reasons={reasons}
      onRestore={(ignoring) => checked && actions.restore(checked.form, ignoring)}
      onForgetIgnoring={(ignoring) => checked && actions.forgetIgnoring(checked.form, ignoring)}
      onFixAll={() => setWorkflow({ kind: 'fixAll' })}
      onChangeScheme={() => setWorkflow({ kind: 'scheme' })}
    />
  );
}
