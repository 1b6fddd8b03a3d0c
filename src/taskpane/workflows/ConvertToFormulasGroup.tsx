import { Checkbox } from 'office-ui-fabric-react';
import * as React from 'react';
import { convertToFormulaMessages, sayObstacle } from '../../wording/workflows';
import type { ConversionCell } from '../../core/formulas/conversionCell';
import type { Language } from '../../wording/language';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { sectionHeading } from '../theme/sharedStyles';
import { CellButton } from '../components/CellButton';

interface ConvertToFormulasGroupProps {
  readonly id: string;
  readonly title: string;
  /** Of one state. */
  readonly cells: readonly ConversionCell[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles(() => ({
  head: { display: 'flex', alignItems: 'center', gap: 8, marginBottom: 4 },
  heading: { ...sectionHeading, fontSize: 13 },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4 },
  row: { display: 'flex', alignItems: 'center', gap: 8 },
}));

/** Cells that would fare alike, each with a box to tick where a formula is to be had. */
export function ConvertToFormulasGroup({ id, title, cells, chosen, onChoose, onGoTo }: ConvertToFormulasGroupProps) {
  const language = useLanguage();
  const styles = useStyles();
  if (cells.length === 0) return null;
  const offered = cells.filter(({ entry }) => entry !== null).map(({ cell }) => cell);
  const ticked = offered.filter((cell) => chosen.has(cell));
  const choose = (some: readonly string[], isChosen: boolean) => {
    const rest = [...chosen].filter((cell) => !some.includes(cell));
    onChoose(new Set(isChosen ? [...rest, ...some] : rest));
  };
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        {offered.length > 0 && (
          <Checkbox
            ariaLabel={convertToFormulaMessages[language].allOf(title)}
            checked={ticked.length === offered.length}
            indeterminate={ticked.length > 0 && ticked.length < offered.length}
            onChange={() => choose(offered, ticked.length < offered.length)}
          />
        )}
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
      </div>
      <ul className={styles.list}>
        {cells.map((cell) => (
          <li key={cell.cell} className={styles.row}>
            {cell.entry !== null && (
              <Checkbox
                ariaLabel={textOf(cell, language)}
                checked={chosen.has(cell.cell)}
                onChange={(_, isChosen) => choose([cell.cell], isChosen === true)}
              />
            )}
            <CellButton cell={cell.cell} text={textOf(cell, language)} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function textOf(cell: ConversionCell, language: Language): string {
  const { state, field, oldText, newText, obstacle } = cell;
  const isOther = state === 'differs' || (field === 'number' && state === 'agrees');
  const value = isOther
    ? convertToFormulaMessages[language].change(oldText, newText)
    : convertToFormulaMessages[language].same(oldText);
  return convertToFormulaMessages[language].line(
    convertToFormulaMessages[language].subject(cell),
    value,
    obstacle ? sayObstacle(obstacle, language) : '',
  );
}
