import { cellAddress } from '../../cell/a1';
import { bareLabel, labelText } from '../../cell/cellText';
import { TEXT_FORMAT } from '../../cell/numberFormat';
import type { UsualIndicator } from '../../scheme/usualIndicator';
import { GrowingForm, isCalled, isFree, isUnder } from '../edit/growingForm';
import type { IndicatorRow } from '../edit/indicatorRows';
import { joinPlans } from '../edit/joinPlans';
import { literalEntry } from '../edit/literalEntry';
import { emptyPlan, refuse } from '../edit/rowEdit';
import type { RowEditPlan, RowRefusal, RowSurroundings, RowWrite } from '../edit/rowEdit';
import type { RowPlace } from '../edit/rowPlace';
import { joinedTarget, typedPoints } from './usualTexts';

/**
 * Puts indicators that were picked into a form: into empty rows of their 二级指标 first, else into rows added below its last. What the form
 * has already stays as it is, and what it has no 二级指标 for is left out; both are said.
 */
export function planUsual(
  place: RowPlace,
  indicators: readonly UsualIndicator[],
  surroundings: RowSurroundings,
): RowEditPlan | RowRefusal {
  const form = new GrowingForm(place, surroundings);
  const [known, unplaced]: [string[], string[]] = [[], []];
  let [put, unweighted, selected] = [0, 0, place.here.row];
  for (const indicator of indicators) {
    const rows = rowsFor(form, indicator);
    if (rows.length === 0) unplaced.push(indicator.name);
    else if (rows.some((row) => isCalled(row, labelText(indicator.name)))) known.push(indicator.name);
    else {
      const free = rows.find(isFree);
      const last = rows.at(-1)?.row ?? selected;
      const refusal = free ? null : form.addBelow(last);
      if (refusal) return refusal;
      selected = free?.row ?? last + 1;
      fill(form, indicator, { row: selected, pattern: free?.row ?? last });
      put += 1;
      unweighted += lacksPoints(form, selected) ? 1 : 0;
    }
  }
  if (put === 0) return refuse({ code: 'nothingPut', known, unplaced });
  const report = { code: 'usualPut', put, added: form.added, unweighted, known, unplaced } as const;
  return joinPlans(form.plans, cellAddress(selected, place.ownColumns.from), report);
}

/** The rows of its 二级指标, under its 一级指标 where the form has that; of its 一级指标 where it names no other. */
function rowsFor({ place: { rows } }: GrowingForm, { category, subcategory }: UsualIndicator): readonly IndicatorRow[] {
  const names = { category: bareLabel(category), subcategory: bareLabel(subcategory) };
  if (names.subcategory === '' && names.category === '') return [];
  const both = rows.filter((row) => isUnder(row, names));
  return both.length > 0 || names.subcategory === ''
    ? both
    : rows.filter((row) => isUnder(row, { ...names, category: '' }));
}

function lacksPoints({ place: { cells, fieldColumns } }: GrowingForm, row: number): boolean {
  const column = fieldColumns.get('weight');
  return column !== undefined && cells.isEmpty(row, column);
}

interface Filled {
  readonly row: number;
  /** The row whose number formats it has. */
  readonly pattern: number;
}

function fill(form: GrowingForm, indicator: UsualIndicator, { row, pattern }: Filled): void {
  const { cells, fieldColumns } = form.place;
  const hasUnit = fieldColumns.has('unit');
  const texts = [
    ['name', indicator.name],
    ['target', hasUnit ? indicator.target : joinedTarget(indicator)],
    ['nature', indicator.nature],
    ['unit', indicator.unit],
    ['weight', indicator.weight],
  ] as const;
  const writes = texts.flatMap(([field, text]): RowWrite[] => {
    const column = fieldColumns.get(field);
    if (column === undefined || text === '' || cells.formula(row, column) !== null) return [];
    if (field === 'weight' && !cells.isEmpty(row, column)) return [];
    const format = cells.numberFormat(pattern, column);
    const number = field === 'weight' && format !== TEXT_FORMAT ? typedPoints(text) : null;
    return [{ row, column, entries: [literalEntry(number ?? text, format)], formats: [format] }];
  });
  form.apply({ ...emptyPlan('', { code: 'added', block: '' }), writes });
  form.take(row);
}
