import type { Cell, CellValue } from '../../cell/cell';
import { blankFormContent } from '../../sheet/blankFormContent';
import { isBlankCell, textIn } from '../../form/cellState';
import { amountFields, goalFields, headerFields, recordOf } from '../../form/fields';
import type { AmountField, HeaderField } from '../../form/fields';
import { convertMoney } from '../../quantity/money';
import type { MoneyUnit } from '../../quantity/money';
import { isErrorCell } from '../../form/isErrorCell';
import type { FormContent, FundPart } from '../../form/formContent';
import { readAmount } from '../../quantity/readAmount';
import { quantityOf } from '../../quantity/quantityOf';
import { budgetField } from '../../sheet/budgetField';
import type { Template } from '../../sheet/template';
import { readYear } from '../readYear';
import type { ListField } from './listLabels';
import type { ListedProject, ProjectList } from './readProjectList';

/** What a user chooses for the forms of a list. */
export interface ListChoices {
  readonly template: Template;
  /** Rows of 项目资金 below the total; all of the template's when left out. */
  readonly fundParts?: readonly FundPart[];
  readonly hasSignatureLine?: boolean;
  /** For rows that name no year of their own. */
  readonly year: number;
  /** Of the forms; amounts under a heading with another unit are converted. */
  readonly moneyUnit: MoneyUnit;
  /** Rows per 二级指标 name; one where a name is not listed, none for 0. */
  readonly rowsPerSubcategory: Readonly<Record<string, number>>;
}

/** The form of one row of a list. */
export interface ListedForm {
  /** Row of the sheet as Excel numbers it. */
  readonly row: number;
  readonly content: FormContent;
}

/** Something in a list that did not go into its form as it stands. */
export interface ListProblem {
  readonly row: number;
  readonly cell: string;
  readonly project: string;
  readonly reason: ListObstacle;
}

/** Why it did not: nothing where a name belongs, a text where a figure does (with the year taken instead), or the project of an earlier row. */
export type ListObstacle =
  | { readonly code: 'nameMissing'; readonly field: HeaderField }
  | { readonly code: 'notAnAmount'; readonly field: ListField; readonly text: string }
  | { readonly code: 'notAYear'; readonly text: string; readonly year: number }
  | { readonly code: 'repeated'; readonly row: number };

/** The form of one project, blank but for what its row gives, and what could not be taken over. */
export function listedForm(
  { row, cells }: ListedProject,
  list: ProjectList,
  choices: ListChoices,
): ListedForm & { readonly problems: readonly ListProblem[] } {
  const problems: ListProblem[] = [];
  const project = nameIn(cells.get('project'));
  const report = (cell: Cell, reason: ListObstacle): void => {
    problems.push({ row, cell: cell.address, project, reason });
  };
  const name = (field: HeaderField): string => {
    const cell = cells.get(field);
    if (cell && isBlankCell(cell)) report(cell, { code: 'nameMissing', field });
    return nameIn(cell);
  };
  const amount = (field: AmountField): CellValue => {
    const cell = cells.get(field);
    if (!cell || isNothing(cell)) return '';
    const read = readAmount(cell);
    if (read) return convertMoney(read, unitOf(list, field, choices), choices.moneyUnit).toNumber();
    report(cell, { code: 'notAnAmount', field, text: String(cell.value) });
    return '';
  };
  const year = (): number => {
    const cell = cells.get('year');
    if (!cell || isBlankCell(cell)) return choices.year;
    const read = readYear(cell);
    if (read === null) report(cell, { code: 'notAYear', text: String(cell.value), year: choices.year });
    return read ?? choices.year;
  };

  const { template, moneyUnit, fundParts, hasSignatureLine = false, rowsPerSubcategory } = choices;
  const header = { year: year(), ...recordOf(headerFields, name) };
  const blank = blankFormContent({ ...header, moneyUnit, rowsPerSubcategory }, template.indicators.sections);
  const fund = recordOf(amountFields, amount);
  const isMoved = budgetField(template) === 'budget' && fund.budget === '';
  const content: FormContent = {
    ...blank,
    funds: { ...blank.funds, [amountsPart(choices)]: isMoved ? { ...fund, budget: fund.initialBudget } : fund },
    hasSignatureLine,
    ...(fundParts ? { fundParts } : {}),
    ...recordOf(goalFields, (field) => textIn(cells.get(field) ?? null)),
  };
  return { row, content, problems };
}

/** A name in one line, as it goes into a header and a sheet name. */
function nameIn(cell: Cell | undefined): string {
  return textIn(cell ?? null).replace(/\s*\n\s*/g, '');
}

/** Empty or a mark such as '—'; an error is neither. */
function isNothing(cell: Cell): boolean {
  return !isErrorCell(cell) && ['blank', 'notApplicable'].includes(quantityOf(cell).kind);
}

function unitOf(list: ProjectList, field: ListField, { moneyUnit }: ListChoices): MoneyUnit {
  return list.columns.find((column) => column.field === field)?.unit ?? list.moneyUnit ?? moneyUnit;
}

/** Which row of 项目资金 the amounts of a list go to; the total where there is none. */
function amountsPart({ template, fundParts }: ListChoices): FundPart | 'total' {
  const parts = template.funds.parts.map(({ part }) => part).filter((part) => fundParts?.includes(part) ?? true);
  return parts.find((part) => part === 'appropriation' || part === 'project') ?? parts[0] ?? 'total';
}
