import { IDefinedNamesService, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from './univer';
import type { FWorkbook } from './univer';
import type { EngineContext } from './engineContext';

/** A name of the workbook or of one of its sheets, and what it stands for, e.g. '=Sheet1!$A$1'. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Id of the sheet it belongs to; null for one of the workbook. */
  readonly sheetId: string | null;
  readonly isHidden: boolean;
}

/** A reference alone: Univer keeps what has to be worked out with its equals sign. */
const REFERENCE = /^(?:(?:'(?:[^']|'')*'|[^'!&"()]+)!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i;

/** The names of the workbook and of its sheets. */
export class DefinedNames {
  private created = 0;

  constructor(private readonly context: EngineContext) {}

  /** All there are, those of the sheets too; of a sheet that is deleted Univer keeps them, and Excel does not. */
  list(): DefinedName[] {
    const { injector, unitId, workbook } = this.context;
    const known = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    const all = Object.values(known).map(({ name, formulaOrRefString, localSheetId, hidden }) => ({
      name,
      formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
      sheetId: localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId,
      isHidden: hidden ?? false,
    }));
    return all.filter(({ sheetId }) => sheetId === null || workbook.getSheetBySheetId(sheetId) !== null);
  }

  /** By name, without regard to case: of the workbook, or of a sheet. */
  byName(name: string, sheetId: string | null = null): DefinedName | null {
    return this.list().find((known) => isNamed(known, name, sheetId)) ?? null;
  }

  add({ name, formula, sheetId, isHidden }: DefinedName): void {
    const { workbook, unitId } = this.context;
    const reference = formula.replace(/^=/, '');
    this.created += 1;
    // Univer's builder lets no two sheets have the same name.
    workbook.insertDefinedNameBuilder({
      id: `name-${this.created}`,
      unitId,
      name,
      formulaOrRefString: REFERENCE.test(reference) ? reference : `=${reference}`,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: isHidden,
    });
  }

  remove(name: string, sheetId: string | null = null): void {
    this.facade(name, sheetId).delete();
  }

  hide(name: string, sheetId: string | null, isHidden: boolean): void {
    this.facade(name, sheetId).setHidden(isHidden);
  }

  private facade(name: string, sheetId: string | null): ReturnType<FWorkbook['getDefinedNames']>[number] {
    const found = this.context.workbook.getDefinedNames().find((known) => {
      const scope = known.getLocalSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
      const own = scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : scope;
      return known.getName().toLowerCase() === name.toLowerCase() && own === sheetId;
    });
    if (!found) throw new Error(`No name ${name}`);
    return found;
  }
}

function isNamed(known: DefinedName, name: string, sheetId: string | null): boolean {
  return known.name.toLowerCase() === name.toLowerCase() && known.sheetId === sheetId;
}
