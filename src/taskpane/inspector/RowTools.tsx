import { DefaultButton, Dropdown } from 'office-ui-fabric-react';
import * as React from 'react';
import { natureChoiceNames, rowToolMessages } from '../../wording/pane';
import type { NatureChoice } from '../../core/sheet/edit/natureChoices';
import { natureChoices } from '../../core/sheet/edit/natureChoices';
import type { RowEdit } from '../../core/sheet/edit/rowEdit';
import { createStyles } from '../theme/createStyles';
import { lowButton } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface RowToolsProps {
  /** The 指标性质 stated now; null when the row has no place for one. */
  readonly nature: NatureChoice | null;
  readonly busy: boolean;
  readonly onEdit: (edit: RowEdit) => void;
}

const TOOLS = [
  { kind: 'addBelow', icon: 'RowAdd' },
  { kind: 'delete', icon: 'RowDelete' },
  { kind: 'moveUp', icon: 'ArrowUp' },
  { kind: 'moveDown', icon: 'ArrowDown' },
] as const;

const useStyles = createStyles(() => ({
  // Two and two: four do not fit into a line of a narrow pane, and a single one in the next looks lost.
  tools: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 4, marginTop: 10 },
  nature: { gridColumn: '1 / -1', minWidth: 0 },
}));

/** Adds, deletes and moves the selected row and states its nature. */
export function RowTools({ nature, busy, onEdit }: RowToolsProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.tools} role="group" aria-label={rowToolMessages[language].title()}>
      {TOOLS.map(({ kind, icon }) => (
        <DefaultButton
          key={kind}
          styles={lowButton}
          iconProps={{ iconName: icon }}
          text={rowToolMessages[language][kind]()}
          disabled={busy}
          allowDisabledFocus
          onClick={() => onEdit({ kind })}
        />
      ))}
      {nature !== null && (
        <Dropdown
          className={styles.nature}
          label={rowToolMessages[language].nature()}
          selectedKey={nature}
          disabled={busy}
          options={natureChoices.map(({ id }) => ({ key: id, text: natureChoiceNames[language][id] }))}
          onChange={(_, option) => {
            const choice = natureChoices.find(({ id }) => id === option?.key);
            if (choice && choice.id !== nature) onEdit({ kind: 'nature', nature: choice.id });
          }}
        />
      )}
    </div>
  );
}
