import { textIn } from '../../form/cellState';
import type { Indicator } from '../../form/form';
import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import { cellAddress } from '../../cell/a1';
import { formulaEntry } from './entry';
import type { Entry } from './entry';
import { textEntry } from './literalEntry';
import { statedNature, withNature } from './natureArgument';
import { natureChoiceOf, natureText } from './natureChoices';
import type { NatureChoice } from './natureChoices';
import { emptyPlan, refuse } from './rowEdit';
import type { RowEditPlan, RowRefusal, RowWrite } from './rowEdit';
import type { RowPlace } from './rowPlace';

/**
 * The nature of an indicator, kept where the form keeps it: in the 指标性质 column, or as the fourth argument of the score's
 * formula. 'auto' leaves it to the 二级指标 again.
 */
export function planNature(place: RowPlace, choice: NatureChoice): RowEditPlan | RowRefusal {
  const { cells, here, fieldColumns, ownColumns } = place;
  const writes: RowWrite[] = [];
  const write = (column: number, entry: Entry): void =>
    void writes.push({ row: here.row, column, entries: [entry], formats: [cells.numberFormat(here.row, column)] });
  const natureColumn = fieldColumns.get('nature');
  if (natureColumn !== undefined) {
    const text = natureText(choice, columnStyle(place));
    write(natureColumn, textEntry(text, cells.numberFormat(here.row, natureColumn)));
  }

  const scoreColumn = fieldColumns.get('score');
  const formula = scoreColumn === undefined ? null : cells.formula(here.row, scoreColumn);
  if (scoreColumn !== undefined && formula !== null && statedNature(formula) !== null) {
    const word = choice === 'auto' ? natureOfSubcategory(textIn(here.subcategory)) : natureText(choice, 'word');
    write(scoreColumn, formulaEntry(withNature(formula, word)));
  }
  if (writes.length === 0) return refuse({ code: 'noNaturePlace' });
  const name = textIn(here.indicator?.name ?? null);
  return {
    ...emptyPlan(cellAddress(here.row, ownColumns.from), { code: 'natureSet', name, nature: choice }),
    writes,
  };
}

/** The nature an indicator states now; null when its row has no place for one. */
export function chosenNature({ nature, score, subcategory }: Indicator): NatureChoice | null {
  if (nature) return natureChoiceOf(String(nature.value), textIn(subcategory));
  const stated = score?.formula === undefined ? null : statedNature(score.formula);
  return stated === null ? null : natureChoiceOf(stated, textIn(subcategory));
}

/** Signs where the column holds signs. */
function columnStyle({ form }: RowPlace): 'word' | 'sign' {
  return form.indicators.some(({ nature }) => /[≥≤=＝><≧≦]/.test(textIn(nature))) ? 'sign' : 'word';
}
