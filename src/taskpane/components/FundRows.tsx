import { Checkbox } from 'office-ui-fabric-react';
import * as React from 'react';
import type { FundPart } from '../../core/form/formContent';
import { fillPageMessages } from '../../wording/fillPage';
import { termMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { useLanguage } from '../settings/useLanguage';

interface FundRowsProps {
  readonly parts: readonly { readonly part: FundPart; readonly label: string }[];
  readonly chosen: readonly FundPart[];
  readonly onChange: (chosen: readonly FundPart[]) => void;
}

const useStyles = createStyles(() => ({
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: '5px 0', fontWeight: 600 },
  boxes: { display: 'flex', flexWrap: 'wrap', gap: '6px 16px' },
}));

/** Which rows stand below 年度资金总额; nothing where the form has none. */
export function FundRows({ parts, chosen, onChange }: FundRowsProps) {
  const language = useLanguage();
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{fillPageMessages[language].fundRows()}</legend>
      <div className={styles.boxes}>
        {parts.map(({ part, label }) => (
          <Checkbox
            key={part}
            label={termMessages[language].named(plainLabel(label))}
            checked={chosen.includes(part)}
            onChange={(_, checked) =>
              onChange(
                parts.map((other) => other.part).filter((other) => (other === part ? checked : chosen.includes(other))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

/** '其中：当年财政拨款' -> '当年财政拨款', without the spaces that indent it on the sheet. */
function plainLabel(label: string): string {
  return label.trim().replace(/^其中[:：]/, '');
}
