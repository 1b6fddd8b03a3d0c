import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';
import type { SheetNote } from '../core/sheet/notes/sheetNote';
import { readNote } from '../core/sheet/notes/sheetNote';
import { rawAttribute, xmlAttribute, xmlText } from '../ooxml/xmlScanner';

/** The part that names a workbook's sheets. */
export const WORKBOOK = 'xl/workbook.xml';
/** The one that says in which parts they are. */
export const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Characters of a name's formula, with signs spelled out; Excel takes no longer one. */
const MAX_FORMULA = 8 * 8192;

/** A sheet as the workbook lists it. */
export interface SheetInWorkbook {
  readonly name: string;
  /** The relation that leads to its part. */
  readonly relation: string;
}

/** The sheets a workbook part lists, what is kept with their forms, and from which day it counts dates. */
export class WorkbookPart implements XmlReceiver {
  readonly sheets: SheetInWorkbook[] = [];
  isDate1904 = false;
  /** What is kept with the forms of sheets, by their place in `sheets`. */
  readonly notes = new Map<number, SheetNote[]>();
  private name: { readonly sheet: number; readonly name: string; formula: string } | null = null;

  tag({ name, kind, depth, source }: XmlTag): void {
    if (name === 'definedName') this.definedName(kind, source);
    if (kind === 'close') return;
    if (name === 'workbookPr' && depth === 2)
      this.isDate1904 = /^(1|true)$/.test(rawAttribute(source, 'date1904') ?? '');
    if (name !== 'sheet' || depth !== 3) return;
    const [, relation = ''] = /\s\w+:id=["']([^"']*)["']/.exec(source) ?? [];
    this.sheets.push({ name: xmlAttribute(source, 'name') ?? '', relation });
  }

  text(text: string): void {
    if (this.name && this.name.formula.length < MAX_FORMULA) this.name.formula += text;
  }

  private definedName(kind: XmlTag['kind'], source: string): void {
    if (kind !== 'close') {
      const sheet = rawAttribute(source, 'localSheetId');
      const name = xmlAttribute(source, 'name') ?? '';
      this.name = sheet === null || kind === 'empty' ? null : { sheet: Number(sheet), name, formula: '' };
      return;
    }
    const { sheet = -1, name = '', formula = '' } = this.name ?? {};
    this.name = null;
    const note = readNote(name, xmlText(formula));
    if (!note) return;
    const own = this.notes.get(sheet) ?? [];
    own.push(note);
    this.notes.set(sheet, own);
  }
}

/** A part that another one leads to: what it is for, and its name in the package. */
export interface RelatedPart {
  /** The last word of the relation's type, e.g. 'worksheet'. */
  readonly type: string;
  readonly name: string;
}

/** The parts that the workbook leads to, by relation. */
export class WorkbookRelations implements XmlReceiver {
  readonly parts = new Map<string, RelatedPart>();

  tag({ name, kind, source }: XmlTag): void {
    if (kind === 'close' || name !== 'Relationship') return;
    const [type, target] = ['Type', 'Target'].map((attribute) => xmlAttribute(source, attribute) ?? '') as [
      string,
      string,
    ];
    this.parts.set(xmlAttribute(source, 'Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      name: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    });
  }

  text(): void {
    // Everything is in tags.
  }

  /** The name of the first part of a type; the usual one where no relation leads to one. */
  nameOf(type: string, usual: string): string {
    return [...this.parts.values()].find((part) => part.type === type)?.name ?? usual;
  }
}
