import { shownCharacters } from './shownCharacters';

/** The lines a page shows of texts that come piece by piece: blanks of the source show as one space, or as none at the ends of a line. */
export class ShownLines {
  private readonly lines: string[] = [''];

  /** Adds text as it is written in the source. */
  add(text: string): void {
    const at = this.lines.length - 1;
    const before = this.lines[at] ?? '';
    const more = text.replace(/[\t\n\f\r ]+/g, ' ');
    this.lines[at] = before + (before === '' || before.endsWith(' ') ? more.trimStart() : more);
  }

  /** Begins a new line, even if the one before is empty. */
  breakLine(): void {
    this.lines.push('');
  }

  /** Begins a new line where something stands in the one before. */
  breakBlock(): void {
    if (this.lines.at(-1)?.trim() !== '') this.breakLine();
  }

  /** The lines with something in them, and the empty ones between. */
  texts(): string[] {
    const shown = this.lines.map((line) => shownCharacters(line.trim()).trim());
    const first = shown.findIndex((line) => line !== '');
    if (first < 0) return [];
    while (shown.at(-1) === '') shown.pop();
    return shown.slice(first);
  }
}
