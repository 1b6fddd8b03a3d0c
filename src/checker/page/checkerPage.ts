import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import { withAnswers, withoutAnswer } from '../../core/sheet/columns/columnAnswer';
import { checkCommandMessages } from '../../wording/zh-CN/checkCommand';
import { checkerPageMessages as messages } from '../../wording/zh-CN/checkerPage';
import { columnMessages } from '../../wording/zh-CN/columns';
import type { FileAnswer, SaidForm } from '../fileAnswer';
import { checkTotals, isAllWell } from './checkTotals';
import { droppedFiles } from './droppedFiles';
import { button, element } from './element';
import { FileThread } from './fileThread';
import { fileResult } from './fileResult';
import { schemeChoice } from './schemeChoice';
import { slipPage } from './slipPage';

/** The page: files are chosen, checked one after the other, and their slips printed. */
export class CheckerPage {
  private readonly checker = new FileThread();
  private readonly answers: FileAnswer[] = [];
  /** Everything that was chosen, to be checked again by another scheme or with another answer. */
  private chosen: File[] = [];
  private folders: string[] = [];
  private scheme: string | null = null;
  private columns: readonly ColumnAnswer[] = [];
  private waiting: File[] = [];
  private count = 0;
  /** Files that were chosen and are not looked at, as somebody has stopped. */
  private stopped = 0;
  private isWorking = false;
  /** Whether what is being checked has to be checked anew. */
  private isOutdated = false;

  private readonly input = element('input', {
    attributes: {
      type: 'file',
      multiple: '',
      id: 'choose',
      class: 'hidden',
      tabindex: '-1',
      'aria-label': messages.choose,
    },
  });
  private readonly status = element('p', { className: 'status', attributes: { role: 'status' } });
  private readonly working = element('p', { className: 'working' });
  private readonly told = element('div', { className: 'told' });
  private readonly tools = element('div', { className: 'tools' });
  private readonly results = element('div', { className: 'results', attributes: { 'aria-label': messages.results } });
  private readonly slips = element('div', { className: 'slips' });

  /** Puts the page into a place of its own. */
  show(root: HTMLElement): void {
    const choose = button(messages.choose, () => this.input.click());
    choose.className = 'primary';
    const drop = element('div', { className: 'drop' }, [
      element('p', { className: 'big', text: messages.drop }),
      element('p', {}, [document.createTextNode(messages.or), choose, this.input]),
      element('p', { className: 'hint', text: messages.kinds }),
      element('p', { className: 'hint', text: messages.offline }),
    ]);
    const main = element('main', {}, [
      element('h1', { text: messages.title }),
      ...[drop, schemeChoice((scheme) => this.checkBy(scheme)), this.working, this.status],
      ...[this.told, this.tools, this.results],
    ]);
    root.replaceChildren(main, this.slips);
    this.input.addEventListener('change', () => {
      this.add([...(this.input.files ?? [])]);
      // So that the same file, mended, can be chosen again.
      this.input.value = '';
    });
    // Anywhere on the page: a file dropped beside the field would be opened in its place.
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer) this.drop(event.dataTransfer);
    });
  }

  private drop(data: DataTransfer): void {
    const { files, folders } = droppedFiles(data);
    folders.forEach((name) => this.refuse(name));
    this.add(files);
    this.refresh();
  }

  private refuse(folder: string): void {
    this.folders.push(folder);
    this.take(folder, { kind: 'unreadable', message: messages.folder(folder) });
  }

  private add(files: readonly File[]): void {
    this.chosen.push(...files);
    this.waiting.push(...files);
    this.count += files.length;
    if (!this.isWorking && files.length > 0) void this.work();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    for (let file = this.waiting.shift(); file; file = this.waiting.shift()) {
      const number = this.count - this.waiting.length;
      this.working.replaceChildren(
        document.createTextNode(messages.working(number, this.count, file.name)),
        button(messages.stop, () => this.stop()),
      );
      const answer = await this.checker.check({ file, name: file.name, scheme: this.scheme, columns: this.columns });
      if (answer) this.take(file.name, answer);
      else this.leaveOut([file, ...this.waiting.splice(0)]);
      this.refresh();
    }
    this.isWorking = false;
    this.working.replaceChildren();
    this.refresh();
    if (this.isOutdated) this.checkAgain();
  }

  private checkBy(scheme: string | null): void {
    this.scheme = scheme;
    this.checkAgain();
  }

  /** Takes up what somebody says of a column, or takes that back. */
  private tell(columns: readonly ColumnAnswer[]): void {
    this.columns = columns;
    this.told.replaceChildren(
      ...columns.map((answer) => {
        const said = columnMessages.answered(answer, answer.means);
        const takeBack = (): void => this.tell(withoutAnswer(this.columns, answer));
        return element('p', { text: said }, [button(columnMessages.takeBack(), takeBack, messages.takeBack(said))]);
      }),
    );
    this.checkAgain();
  }

  /** Checks everything anew; what is under way is finished first. */
  private checkAgain(): void {
    this.isOutdated = this.isWorking;
    if (this.isWorking) return;
    const { chosen, folders } = this;
    this.forget();
    folders.forEach((name) => this.refuse(name));
    this.add(chosen);
    this.refresh();
  }

  private stop(): void {
    this.checker.stop();
  }

  /** Says of each file that it was not looked at. */
  private leaveOut(files: readonly File[]): void {
    this.stopped += files.length;
    for (const { name } of files)
      this.results.append(element('p', { className: 'note error', text: messages.stopped(name) }));
  }

  private take(name: string, answer: FileAnswer): void {
    this.answers.push(answer);
    const tell = (told: ColumnAnswer): void => this.tell(withAnswers(this.columns, [told]));
    this.results.append(fileResult(name, answer, { print: (form) => this.print([form]), tell }));
  }

  private refresh(): void {
    const totals = checkTotals(this.answers, this.stopped);
    const isAny = this.answers.length + this.stopped > 0;
    this.status.textContent = isAny ? checkCommandMessages.totals(totals) : '';
    this.status.classList.toggle('clean', isAny && !this.isWorking && isAllWell(this.answers, totals));
    const isDone = isAny && !this.isWorking;
    this.tools.replaceChildren(...(isDone ? this.toolsShown() : []));
  }

  private toolsShown(): Node[] {
    const forms = this.answers.flatMap((answer) => (answer.kind === 'checked' ? answer.forms : []));
    const returned = forms.filter(({ slip }) => slip !== null);
    const print = button(messages.print(returned.length), () => this.print(returned));
    const filter = element('input', { attributes: { type: 'checkbox' } });
    filter.checked = this.results.classList.contains('only-problems');
    filter.addEventListener('change', () => this.results.classList.toggle('only-problems', filter.checked));
    return [
      returned.length > 0
        ? print
        : element('span', { className: 'hint', text: forms.length > 0 ? messages.nothingToPrint : '' }),
      element('label', {}, [filter, document.createTextNode(messages.onlyProblems)]),
      button(messages.clear, () => this.clear()),
    ];
  }

  private print(forms: readonly SaidForm[]): void {
    this.slips.replaceChildren(...forms.flatMap(({ slip }) => (slip ? [slipPage(slip)] : [])));
    window.print();
  }

  private clear(): void {
    this.forget();
    this.tell([]);
  }

  private forget(): void {
    this.chosen = [];
    this.folders = [];
    this.answers.length = 0;
    this.count = 0;
    this.stopped = 0;
    this.results.replaceChildren();
    this.slips.replaceChildren();
  }
}
