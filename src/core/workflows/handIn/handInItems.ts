import { FULL_SCORE } from '../../scoring/totalScore';
import type { Finding, FindingCode } from '../../check/finding';
import type { IgnoredFinding } from '../../check/ignoring/withoutIgnored';
import type { Severity } from '../../check/severity';
import type { Assessment } from '../../form/assessForm';
import type { PrintedForm } from './printedForm';

/** What is gone through before a form is handed in, in this order. */
export const HAND_IN_POINTS = [
  'columns',
  'filled',
  'weights',
  'errors',
  'reasons',
  'shown',
  'doubts',
  'ignored',
  'print',
  'marks',
] as const;

/** One thing to go through before a form is handed in. */
export type HandInPoint = (typeof HAND_IN_POINTS)[number];

/** How one of them stands. */
export interface HandInItem {
  readonly point: HandInPoint;
  /** open: it comes back like that; look: somebody ought to look; unknown: it could not be checked here. */
  readonly state: 'done' | 'open' | 'look' | 'unknown';
  /** In how many places it is not done. */
  readonly count: number;
  /** A1 address of the first of them; null where there is none, or no cell to go to. */
  readonly cell: string | null;
  /** Of 'print' only, how the form prints; null where that is not known. */
  readonly print?: Pick<PrintedForm, 'problem' | 'pages'> | null;
}

/** A form as it is about to be handed in. */
export interface HandedIn {
  readonly assessment: Pick<Assessment, 'hasWeights' | 'totalWeight'>;
  readonly findings: readonly Finding[];
  /** What somebody lets stand. */
  readonly ignored: readonly IgnoredFinding[];
  /** A1 addresses of what is not filled in and has to be, in the order of the sheet. */
  readonly missing: readonly string[];
  /** Cells of the headings of which somebody has to say what they are. */
  readonly unsureColumns: readonly string[];
  /** Whether it is known what is shown whole: the sizes of rows and columns were read. */
  readonly isFitKnown: boolean;
  /** How it prints; null where that is not known. */
  readonly printed: PrintedForm | null;
  /** Whether the findings are marked on the sheet. */
  readonly isMarked: boolean;
}

const SHOWN: ReadonlySet<FindingCode> = new Set(['form.clipped', 'form.narrow']);
const THIN: ReadonlySet<FindingCode> = new Set(['reason.thin']);

/** Everything a reviewer sends a form back for, each with how it stands; weights, and what is ignored, only where there is any. */
export function handInItems(form: HandedIn): HandInItem[] {
  const { assessment, findings, ignored, missing, unsureColumns } = form;
  const isOfWeights = ({ code }: Finding) => code === 'weight.total';
  const ofSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const weights = findings.filter(isOfWeights);
  const isFull = assessment.totalWeight?.equals(FULL_SCORE) ?? false;
  const reasons = ofSeverity('explain');
  const thin = findings.filter(({ code, severity }) => THIN.has(code) && severity !== 'explain');
  const clipped = findings.filter(({ code }) => SHOWN.has(code));
  const doubts = ofSeverity('warning').filter(({ code }) => !SHOWN.has(code) && !THIN.has(code));
  const errors = ofSeverity('error').filter((finding) => !isOfWeights(finding));
  // A form that is being filled in has no finding about its sum yet.
  const weightItem: HandInItem = {
    point: 'weights',
    state: isFull && weights.length === 0 ? 'done' : 'open',
    count: weights.length,
    cell: weights[0]?.cell ?? null,
  };
  return [
    item('columns', 'open', unsureColumns),
    item('filled', 'open', missing),
    ...(assessment.hasWeights ? [weightItem] : []),
    item('errors', 'open', cellsOf(errors)),
    reasons.length > 0 ? item('reasons', 'open', cellsOf(reasons)) : item('reasons', 'look', cellsOf(thin)),
    form.isFitKnown || clipped.length > 0
      ? item('shown', 'open', cellsOf(clipped))
      : { point: 'shown', state: 'unknown', count: 0, cell: null },
    item('doubts', 'look', cellsOf(doubts)),
    ...(ignored.length > 0 ? [item('ignored', 'look', cellsOf(ignored.map(({ finding }) => finding)))] : []),
    printItem(form.printed),
    { point: 'marks', state: form.isMarked ? 'look' : 'done', count: 0, cell: null },
  ];
}

/** What is cut or printed too much comes back; the rest is for the eye, as printers differ. */
function printItem(print: PrintedForm | null): HandInItem {
  if (!print) return { point: 'print', state: 'unknown', count: 0, cell: null, print };
  const { problem, cell } = print;
  const state = problem === null ? 'done' : problem === 'cut' || problem === 'beside' ? 'open' : 'look';
  return { point: 'print', state, count: problem === null ? 0 : 1, cell, print };
}

function item(point: HandInPoint, otherwise: 'open' | 'look', cells: readonly string[]): HandInItem {
  return { point, state: cells.length > 0 ? otherwise : 'done', count: cells.length, cell: cells[0] ?? null };
}

function cellsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ cell }) => cell);
}
