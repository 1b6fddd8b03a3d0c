import Decimal from 'decimal.js';
import type { Cell, CellValue } from '../../src/core/cell/cell';
import { excelError } from '../../src/core/cell/excelError';
import type { Finding } from '../../src/core/check/finding';
import { totalFundLine } from '../../src/core/form/assessForm';
import type { Grid } from '../../src/core/sheet/grid';
import { parseCellAddress } from '../../src/core/cell/a1';
import { readForms } from '../../src/core/sheet/readForms';
import { checkedForm } from '../../src/taskpane/state/checkedForm';
import { formView } from '../../src/taskpane/views/formView';
import type { TypedPlan } from './typedPlan';

/** One figure of a form, as the sheet prints it and as the pane has it. */
interface Figure {
  readonly name: string;
  /** Where it stands on the sheet. */
  readonly cell: string;
  readonly printed: CellValue;
  readonly core: Decimal | string | null;
  /** What the pane writes; null where it does not show the figure. */
  readonly shown: string | null;
  /** Cells that the sheet works it out of; typed over, they mislead it. */
  readonly madeOf: readonly string[];
}

/** Rates are not rounded: what binary numbers lose of them is less. */
const TOLERANCE = new Decimal('1e-11');

/** What only follows from such a cell is not said beside it. */
const MISLEADING: readonly string[] = ['number.text', 'funds.scale'];

/**
 * Everything in which sheet, pane and check disagree, in words; `grid` is the sheet as a spreadsheet has calculated it. A figure that
 * was typed over may differ as long as a finding stands at its cell.
 */
export function differences(plan: TypedPlan, grid: Grid): string[] {
  const [form] = readForms(grid).forms;
  if (!form) return ['no form was read'];
  const checked = checkedForm(form, plan.scheme);
  const { assessment, findings } = checked;
  const view = formView(checked, '表', 'zh-CN');
  const line = totalFundLine(form);
  const figure = (name: string, cell: Cell | null | undefined, core: Figure['core'], shown: string | null): Figure[] =>
    cell ? [{ name, cell: cell.address, printed: cell.value, core, shown, madeOf: [] }] : [];
  const grade = plan.grade === null ? null : cellAt(grid, plan.grade);
  const totals = [form.totalScore, form.totalWeight].flatMap((cell) => cell?.address ?? []);
  const figures = [
    ...figure('总分', form.totalScore, assessment.total, view.score.total),
    ...figure('分值合计', form.totalWeight, assessment.totalWeight, view.weights?.total.current ?? null),
    ...figure('等级', grade, assessment.grade, view.score.grade).map((one) => ({ ...one, madeOf: totals })),
    ...figure('执行率', line?.rate, assessment.executionRate.rate, null),
  ];
  return [
    ...figures.flatMap((one) => disagreement(one, plan, findings)),
    ...wrongTotals(plan, figures, findings),
    ...silence(plan, view),
  ];
}

function cellAt(grid: Grid, address: string): Cell {
  const { row, column } = parseCellAddress(address);
  return { row, column, address, value: grid.values[row]?.[column] ?? '' };
}

function disagreement(one: Figure, { typedOver }: TypedPlan, findings: readonly Finding[]): string[] {
  const { name, cell, printed, core, shown, madeOf } = one;
  if (isSame(printed, core) && isShown(printed, shown)) return [];
  const typed = [cell, ...madeOf].filter((address) => typedOver.has(address));
  const isTyped = typed.length > 0;
  const isFound = findings.some(({ cell: at, code }) => typed.includes(at) || MISLEADING.includes(code));
  if (isTyped && (core === null || isFound)) return [];
  return [
    `${name}${isTyped ? ' (typed over)' : ''}: the sheet has ${JSON.stringify(printed)}, core ${String(core)}, the pane ${JSON.stringify(shown)}`,
  ];
}

function isSame(printed: CellValue, core: Figure['core']): boolean {
  if (printed === '' || excelError(printed) !== null) return core === null;
  if (typeof printed === 'number') return core instanceof Decimal && core.minus(printed).abs().lte(TOLERANCE);
  return printed === core;
}

function isShown(printed: CellValue, shown: string | null): boolean {
  if (shown === null) return true;
  if (printed === '' || excelError(printed) !== null) return shown === '' || shown === '—';
  return shown === String(printed);
}

/** The check finds nothing wrong with totals that our formulas give, and says so when the weights do not come to 100. */
function wrongTotals({ typedOver }: TypedPlan, figures: readonly Figure[], findings: readonly Finding[]): string[] {
  const blamed = figures.filter(
    ({ cell }) =>
      !typedOver.has(cell) && findings.some((finding) => finding.code === 'score.total' && finding.cell === cell),
  );
  return blamed.map(
    ({ name, printed }) => `${name}: the check objects to ${JSON.stringify(printed)}, which our formula gives`,
  );
}

/** Without total or grade the pane says why. */
function silence(_: TypedPlan, { score }: ReturnType<typeof formView>): string[] {
  const isSilent = (score.total === '' || score.grade === '') && score.gradeMessage === '';
  return isSilent ? ['the pane does not say why there is no total or grade'] : [];
}
