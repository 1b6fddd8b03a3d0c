import { extname } from 'node:path';
import { addCounts, findingCounts } from '../../core/check/findingCounts';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import type { CheckTotals } from '../../wording/zh-CN/checkCommand';
import { exact } from '../../core/scoring/exact';
import { averageScore } from '../../core/summary/averageScore';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import { withAnswers } from '../../core/sheet/columns/columnAnswer';
import type { FormScore } from '../../core/summary/summary';
import type { FileReport, SentScore } from '../check/fileReport';
import type { CliStreams } from '../cliCommand';
import { harmlessText } from '../../files/harmlessText';
import type { CheckPath, CheckPathKind } from './checkPath';
import type { CheckRemarkCode, CheckReport } from './checkReport';

/** The counts, and what was asked about columns with its likely answers, each heading once. */
export interface CheckOutcome extends CheckTotals {
  readonly asked: readonly ColumnAnswer[];
}

/** What there may be to check and nobody has looked into. */
const UNREADABLE: readonly CheckPathKind[] = ['closedFolder', 'deepArchive', 'largeArchive', 'fullArchive'];

/** Prints what became of each path, and counts. */
export class CheckPrinter {
  private totals: CheckTotals = {
    files: 0,
    forms: 0,
    formless: 0,
    otherTables: 0,
    findings: findingCounts([]),
    ignored: 0,
    questions: 0,
    unreadable: 0,
    skipped: 0,
    skippedKinds: {},
    averageScore: null,
    leftOut: 0,
  };
  private readonly scores: FormScore[] = [];
  private asked: readonly ColumnAnswer[] = [];

  /** `line` prints what a FileReport's lines hold; `report` prints the rest into the same place. */
  constructor(
    private readonly line: (line: string) => unknown,
    private readonly report: CheckReport,
    private readonly streams: CliStreams,
  ) {}

  /** `checked` is null for a path that is not for checking. */
  add(path: CheckPath, checked: FileReport | null): void {
    if (checked?.kind === 'checked') this.checked(path, checked);
    else if (checked) this.unreadable(path, checked.message);
    else this.passedOver(path);
  }

  /** Prints the totals, and gives them. */
  end(): CheckOutcome {
    const totals = { ...this.totals, ...averageScore(this.scores) };
    this.report.end(totals);
    return { ...totals, asked: this.asked };
  }

  private checked(path: CheckPath, checked: FileReport & { kind: 'checked' }): void {
    const { totals } = this;
    const { lines, notes, scores, otherTables, findings, ignored, asked } = checked;
    this.asked = withAnswers(this.asked, asked);
    lines.forEach((line) => this.line(line));
    notes.forEach(({ code, message }) => this.say(path, code, message));
    scores.forEach((score) => this.scores.push(received(score)));
    const isFormless = scores.length === 0;
    if (isFormless) this.remark(path, 'file.formless', messages.formless(harmlessText(path.label)));
    this.totals = {
      ...totals,
      files: totals.files + 1,
      forms: totals.forms + scores.length,
      formless: totals.formless + (isFormless ? 1 : 0),
      otherTables: totals.otherTables + otherTables,
      findings: addCounts(totals.findings, findings),
      ignored: totals.ignored + ignored,
      questions: totals.questions + asked.length,
    };
  }

  private unreadable(path: CheckPath, message: string): void {
    this.say(path, 'file.unreadable', message);
    this.totals = { ...this.totals, unreadable: this.totals.unreadable + 1 };
  }

  private passedOver(path: CheckPath): void {
    if (path.kind === 'workbook') return;
    const message = messages.skipped[path.kind](harmlessText(path.label));
    if (UNREADABLE.includes(path.kind)) this.unreadable(path, message);
    else if (path.kind === 'emptyFolder' || path.kind === 'emptyArchive') this.say(path, 'folder.empty', message);
    else this.skip(path, message);
  }

  private skip(path: CheckPath, message: string): void {
    this.say(path, 'file.skipped', message);
    const kind =
      path.kind === 'linkedFolder' ? messages.link : extname(path.label).toLowerCase() || messages.noExtension;
    const { skipped, skippedKinds } = this.totals;
    this.totals = {
      ...this.totals,
      skipped: skipped + 1,
      skippedKinds: { ...skippedKinds, [kind]: (skippedKinds[kind] ?? 0) + 1 },
    };
  }

  private say(path: CheckPath, code: CheckRemarkCode, message: string): void {
    this.streams.error(message);
    this.remark(path, code, message);
  }

  private remark({ label }: CheckPath, code: CheckRemarkCode, message: string): void {
    this.report.remark({ path: label, code, message });
  }
}

function received({ score, grade }: SentScore): FormScore {
  return { score: score === null ? null : exact(score), grade };
}
