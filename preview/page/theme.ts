import type { FUniver } from '../engine/univer';

/** Light or dark, for the page, the grid and, through the host, the add-in. */
export class Theme {
  private isDark = false;

  constructor(
    private readonly grid: FUniver,
    private readonly onChanged: (isDark: boolean) => void,
  ) {}

  get dark(): boolean {
    return this.isDark;
  }

  toggle(): void {
    this.isDark = !this.isDark;
    document.documentElement.classList.toggle('dark', this.isDark);
    this.grid.toggleDarkMode(this.isDark);
    this.onChanged(this.isDark);
  }
}
