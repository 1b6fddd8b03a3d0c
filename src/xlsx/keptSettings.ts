import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';
import { xmlAttribute } from '../ooxml/xmlScanner';

/** What the add-in keeps in a workbook, as far as a file is checked by it. */
export interface KeptSettings {
  /** What stands for the user's own schemes, nothing checked but that it was JSON; null where none are kept. */
  readonly schemes: unknown;
  /** What stands for the answers about columns, likewise. */
  readonly columns: unknown;
  /** Settings of some add-in are damaged; whose is not known. */
  readonly isUnreadable: boolean;
}

/** Name of a part with the settings of an add-in ([MS-OWEXML] 2.2). */
export const SETTINGS_PART = /^xl\/webextensions\/webextension\d*\.xml$/i;

const OWN_SCHEMES = 'zpb.schemes';
const COLUMNS = 'zpb.columns';

/** Finds the add-in's own settings among those of all add-ins: `<property name="zpb.schemes" value="JSON"/>`. Throws where they are no JSON. */
export class SettingsPart implements XmlReceiver {
  schemes: unknown = null;
  columns: unknown = null;

  tag({ name, kind, source }: XmlTag): void {
    if (kind === 'close' || name !== 'property') return;
    const key = xmlAttribute(source, 'name');
    if (key === OWN_SCHEMES) this.schemes ??= JSON.parse(xmlAttribute(source, 'value') ?? '');
    if (key === COLUMNS) this.columns ??= JSON.parse(xmlAttribute(source, 'value') ?? '');
  }

  text(): void {
    // Everything is in tags.
  }
}
