import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';
import { xmlAttribute } from '../ooxml/xmlScanner';

/** The part that says which part of a package is the main one. */
export const ROOT_RELATIONS = '_rels/.rels';
/** What the main part of a document is called by every program we know. */
export const USUAL_DOCUMENT = 'word/document.xml';

/** Finds the main part of a package among its relations. */
export class RootRelations implements XmlReceiver {
  /** Null where none is named. */
  main: string | null = null;

  tag({ name, kind, source }: XmlTag): void {
    if (kind === 'close' || name !== 'Relationship') return;
    // 'Strict' documents have another address before the last word.
    if (xmlAttribute(source, 'Type')?.endsWith('/officeDocument')) {
      this.main ??= xmlAttribute(source, 'Target')?.replace(/^\.?\//, '') ?? null;
    }
  }

  text(): void {
    // Everything is in tags.
  }
}
