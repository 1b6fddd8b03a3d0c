import { PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import { convertToFormulaMessages } from '../../wording/workflows';
import type { ConversionCell, ConversionState } from '../../core/formulas/conversionCell';
import { conversionCounts } from '../../core/formulas/conversionCell';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';
import { ConvertToFormulasGroup } from './ConvertToFormulasGroup';
import { useLanguage } from '../settings/useLanguage';

interface ConvertToFormulasPanelProps {
  /** The plan for the cells chosen. */
  readonly cells: readonly ConversionCell[];
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onConvert: () => void;
  readonly onGoTo: (cell: string) => void;
}

const GROUPS: readonly Exclude<ConversionState, 'formula'>[] = ['differs', 'agrees', 'cannot'];

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
}));

/** Lists every cell formulas could take over, old value and new, and writes those that are ticked. */
export function ConvertToFormulasPanel({
  cells,
  chosen,
  busy,
  onChoose,
  onConvert,
  onGoTo,
}: ConvertToFormulasPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const of = (state: ConversionState): ConversionCell[] => cells.filter((cell) => cell.state === state);
  const written = cells.filter(({ cell, entry }) => entry !== null && chosen.has(cell));
  const isAny = cells.some(({ entry }) => entry !== null);
  const formulas = of('formula').length;
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={workflowLinkMessages[language].names.convertToFormulas} />
      <p className={styles.note}>
        {isAny ? convertToFormulaMessages[language].intro() : convertToFormulaMessages[language].nothing()}
      </p>
      {GROUPS.map((state) => (
        <ConvertToFormulasGroup
          key={state}
          id={`zpb-convert-${state}`}
          title={convertToFormulaMessages[language].groups[state](of(state).length)}
          cells={of(state)}
          chosen={chosen}
          onChoose={onChoose}
          onGoTo={onGoTo}
        />
      ))}
      {formulas > 0 && <p className={styles.note}>{convertToFormulaMessages[language].formulas(formulas)}</p>}
      {isAny && (
        <PrimaryButton
          text={
            busy
              ? convertToFormulaMessages[language].applying()
              : convertToFormulaMessages[language].apply(conversionCounts(written))
          }
          disabled={busy || written.length === 0}
          allowDisabledFocus
          onClick={onConvert}
        />
      )}
    </div>
  );
}
