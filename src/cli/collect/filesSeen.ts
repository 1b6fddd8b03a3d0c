import type { ReceivedForm } from '../../core/workflows/collect/receipts';
import { checkCommandMessages } from '../../wording/zh-CN/checkCommand';
import { collectCommandMessages as messages } from '../../wording/zh-CN/collectCommand';
import type { FileReport, SentForm } from '../check/fileReport';
import type { CheckPath } from '../commands/checkPath';
import { harmlessText } from '../../files/harmlessText';

/** A form that came in, with what is found in it. */
export type CollectedForm = ReceivedForm & Pick<SentForm, 'summary' | 'items'>;

/** A file that gave no form, or not all it holds. */
export interface UnusedFile {
  readonly file: string;
  readonly why: string;
  readonly remark: string;
}

/** What came in, file by file. */
export class FilesSeen {
  readonly forms: CollectedForm[] = [];
  readonly unused: UnusedFile[] = [];
  private unreadable = 0;
  private partly = 0;

  get counts(): { readonly unreadable: number; readonly unused: number } {
    return { unreadable: this.unreadable, unused: this.unused.length - this.unreadable - this.partly };
  }

  /** Takes up what became of a file (`report` is null for one that is not for checking), and gives its forms. */
  add(path: CheckPath, report: FileReport | null): readonly CollectedForm[] {
    const file = harmlessText(path.label);
    if (!report) {
      if (path.kind !== 'workbook') this.skip(file, '', checkCommandMessages.skipped[path.kind](file));
      return [];
    }
    if (report.kind === 'unreadable') {
      this.unreadable += 1;
      this.skip(file, messages.unreadable, report.message);
      return [];
    }
    const isUsed = report.forms.length > 0;
    // Its forms count; what is said of the file stands beside the files that do not.
    if (isUsed) this.partly += report.notes.length;
    report.notes.forEach(({ message }) => this.skip(file, isUsed ? messages.used : '', message));
    if (!isUsed) this.skip(file, messages.formless, checkCommandMessages.formless(file));
    const forms = report.forms.map((form): CollectedForm => ({
      ...form,
      place: `${file} · ${harmlessText(form.sheet)}`,
    }));
    this.forms.push(...forms);
    return forms;
  }

  private skip(file: string, why: string, remark: string): void {
    this.unused.push({ file, why, remark });
  }
}
