import type { EngineContext } from './engineContext';

/** A name of the workbook and what it stands for, e.g. '=Sheet1!$A$1'. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The names of the workbook. */
export class DefinedNames {
  constructor(private readonly context: EngineContext) {}

  list(): DefinedName[] {
    return this.context.workbook.getDefinedNames().map((name) => {
      const reference = name.getFormulaOrRefString();
      return { name: name.getName(), formula: reference.startsWith('=') ? reference : `=${reference}` };
    });
  }

  byName(name: string): DefinedName | null {
    return this.list().find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add({ name, formula }: DefinedName): void {
    const reference = formula.replace(/^=/, '');
    const isReference = /[A-Z]\$?\d/i.test(reference) && !/[(]/.test(reference);
    this.context.workbook.insertDefinedName(name, isReference ? reference : formula);
  }

  remove(name: string): void {
    this.context.workbook.deleteDefinedName(name);
  }
}
