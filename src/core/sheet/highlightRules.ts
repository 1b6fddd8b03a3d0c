import type { Finding, FindingCode } from '../checks/finding';
import type { Cell } from '../cell';
import { amountIn, pointsIn } from '../form/cellState';
import type { Form } from '../form/form';
import { columnName, parseCellAddress } from './a1';
import type { HighlightTone } from './highlightRule';
import { highlightRule } from './highlightRule';
import { liveRules } from './liveRules';
import type { HighlightRule } from './sheetPlan';

const TONES: Readonly<Record<Exclude<Finding['severity'], 'info'>, HighlightTone>> = {
  error: 'error',
  warning: 'attention',
};

/** Found in an empty cell: the colour goes as soon as something is typed. */
const EMPTY_CELL_CODES: ReadonlySet<FindingCode> = new Set([
  'reason.missing',
  'value.missing',
  'weight.missing',
  'form.missing',
]);

/**
 * The live rules of a form as it stands on a sheet, and a rule for every other cell with a finding: one, for the gravest.
 * Remarks colour nothing: a cell that may stay as it is should not stay coloured.
 */
export function highlightRules(form: Form, findings: readonly Finding[]): HighlightRule[] {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    if (!isShownLive(finding, form) && !gravest.has(finding.cell)) gravest.set(finding.cell, finding);
  }
  return [...formLiveRules(form), ...Array.from(gravest.values()).flatMap(findingRule)];
}

function isShownLive({ code, cell }: Finding, { totalWeight }: Form): boolean {
  return code === 'score.over' || (code === 'weight.total' && cell === totalWeight?.address);
}

function findingRule({ code, severity, cell }: Finding): HighlightRule[] {
  if (severity === 'info') return [];
  const tone = code === 'reason.missing' ? 'attention' : TONES[severity];
  const condition = EMPTY_CELL_CODES.has(code) ? `LEN(TRIM(${cell}))=0` : 'TRUE';
  return [highlightRule(code, cell, condition, tone)];
}

function formLiveRules({ indicators, totalWeight }: Form): HighlightRule[] {
  const [first] = indicators;
  if (!first) return [];
  const isShared = indicators.some(({ weight }) => weight && !amountIn(weight) && pointsIn(weight));
  const rows = indicators.map(({ name }) => parseCellAddress(name.address).row);
  return liveRules({
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    // Native conditions cannot compare points with weights that are shares of the whole.
    weightColumn: isShared ? null : columnOf(first.weight),
    scoreColumn: columnOf(first.score),
    explanationColumn: columnOf(first.explanation),
    totalWeight: totalWeight?.address ?? null,
  });
}

function columnOf(cell: Cell | null): string | null {
  return cell ? columnName(parseCellAddress(cell.address).column) : null;
}
