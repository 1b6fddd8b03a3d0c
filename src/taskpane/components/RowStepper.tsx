import { Position, SpinButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { fillPageMessages } from '../../wording/fillPage';
import { useLanguage } from '../settings/useLanguage';

interface RowStepperProps {
  readonly name: string;
  readonly rows: number;
  readonly onChange: (rows: number) => void;
}

/** More rows than anyone has filled in; keeps slips of the keyboard from making a sheet of thousands. */
const MAX_ROWS = 30;

/** The number of rows of one 二级指标. */
export function RowStepper({ name, rows, onChange }: RowStepperProps) {
  const language = useLanguage();
  return (
    <SpinButton
      label={name}
      labelPosition={Position.start}
      value={String(rows)}
      min={0}
      max={MAX_ROWS}
      step={1}
      incrementButtonAriaLabel={fillPageMessages[language].moreRows(name)}
      decrementButtonAriaLabel={fillPageMessages[language].fewerRows(name)}
      onChange={(_, next) => onChange(Number(next))}
      styles={{
        root: { display: 'flex', width: '100%', marginBottom: 4 },
        labelWrapper: { flex: 1 },
        label: { fontWeight: 400 },
        spinButtonWrapper: { width: 72, minWidth: 72, flex: 'none' },
        input: { minWidth: 0 },
      }}
    />
  );
}
