import { PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { adoptMessages } from '../../wording/pane';
import type { AdoptCell, AdoptState } from '../../core/formulas/adoptCell';
import { adoptCounts } from '../../core/formulas/adoptCounts';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';
import { AdoptGroup } from './AdoptGroup';
import { useLanguage } from '../settings/useLanguage';

interface AdoptPanelProps {
  /** The plan for the cells chosen. */
  readonly cells: readonly AdoptCell[];
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onAdopt: () => void;
  readonly onGoTo: (cell: string) => void;
}

const GROUPS: readonly Exclude<AdoptState, 'formula'>[] = ['differs', 'agrees', 'cannot'];

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
}));

/** Lists every cell formulas could take over, old value and new, and writes those that are ticked. */
export function AdoptPanel({ cells, chosen, busy, onChoose, onAdopt, onGoTo }: AdoptPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const of = (state: AdoptState): AdoptCell[] => cells.filter((cell) => cell.state === state);
  const written = cells.filter(({ cell, entry }) => entry !== null && chosen.has(cell));
  const isAny = cells.some(({ entry }) => entry !== null);
  const formulas = of('formula').length;
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={adoptMessages[language].heading()} />
      <p className={styles.note}>{isAny ? adoptMessages[language].intro() : adoptMessages[language].nothing()}</p>
      {GROUPS.map((state) => (
        <AdoptGroup
          key={state}
          id={`zpb-adopt-${state}`}
          title={adoptMessages[language].groups[state](of(state).length)}
          cells={of(state)}
          chosen={chosen}
          onChoose={onChoose}
          onGoTo={onGoTo}
        />
      ))}
      {formulas > 0 && <p className={styles.note}>{adoptMessages[language].formulas(formulas)}</p>}
      {isAny && (
        <PrimaryButton
          text={busy ? adoptMessages[language].applying() : adoptMessages[language].apply(adoptCounts(written))}
          disabled={busy || written.length === 0}
          allowDisabledFocus
          onClick={onAdopt}
        />
      )}
    </div>
  );
}
