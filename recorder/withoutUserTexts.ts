import type { Entry, Json, Recording, RequestEntry } from './recording';
import { placeholders } from './placeholders';

/**
 * The recording with every text replaced that did not come from the recorder itself: what Excel answered stays only where the
 * recorder had written it before, or where it is a word, number, address or format of Excel's own. The same text has the same
 * placeholder everywhere, of the same length and kind, so that requests and answers still belong together.
 */
export function withoutUserTexts(recording: Recording): Recording {
  const texts = new Texts();
  const scenarios = recording.scenarios.map((scenario) => ({
    ...scenario,
    entries: scenario.entries.map((entry) => cleaned(entry, texts)),
  }));
  return { ...recording, scenarios, placeholders: texts.placeholders() };
}

function cleaned(entry: Entry, texts: Texts): Entry {
  switch (entry.kind) {
    case 'request':
      return cleanedRequest(entry, texts);
    case 'event':
      return { ...entry, target: texts.answered(entry.target, 'target'), details: texts.answer(entry.details) };
    case 'person':
      texts.sent({ ...entry.step });
      return entry;
    case 'answer':
      return entry;
    case 'note':
      return { ...entry, value: texts.answer(entry.value) };
  }
}

function cleanedRequest(entry: RequestEntry, texts: Texts): RequestEntry {
  const request = texts.sent(entry.request);
  return { ...entry, request, ...(entry.response !== undefined && { response: texts.answer(entry.response) }) };
}

/** Names under which Excel answers with words of its own. */
const WORDS_OF_EXCEL = new Set([
  'code',
  'location',
  'numberformat',
  'numberformatlocal',
  // Ids are made by Excel, and later requests repeat them.
  'id',
  '_referenceid',
  'referenceid',
  'worksheetid',
  'target',
]);
const WITHOUT_LETTERS = /^\P{L}*$/u;
/** Figures in the way Chinese Excel shows dates and times. */
const DATE = /^[\d\s年月日时分秒上下午]+$/;
const ERROR = /^#[A-Z0-9/_!?]+$/;
const COLOR = /^#[0-9A-F]{6}$/i;
const LARGE_NUMBER = /^-?[\d.]+E[+-]?\d+$/i;
const ADDRESS = /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;
/** Fonts that come with Excel, Windows or Mac. */
const FONT =
  /^(?:宋体|等线|等线 Light|微软雅黑|仿宋|黑体|楷体|Calibri|Cambria|Aptos|Aptos Narrow|Arial|SimSun|DengXian)$/;
/** A part of a formula that is a text, a sheet or a file. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;

/** Knows which texts are the recorder's own. */
class Texts {
  private readonly own = new Set<string>();
  private readonly foreign = new Map<string, string>();
  private readonly placeholder = placeholders();
  private readonly excelWords = wordsOfExcel();

  placeholders(): string[] {
    return [...this.foreign.values()];
  }

  /** What the recorder sends: its texts are its own, but for those Excel had answered with. */
  sent(value: Json): Json {
    return mapTexts(value, '', (text) => this.sentText(text));
  }

  /** What Excel answers. */
  answer(value: Json): Json {
    return mapTexts(value, '', (text, key) => this.answered(text, key));
  }

  answered(text: string, key: string): string {
    if (this.isKept(text, key)) return text;
    if (text.startsWith('=')) return this.formula(text);
    const bang = text.lastIndexOf('!');
    if (bang > 0 && ADDRESS.test(text.slice(bang + 1))) {
      return `${this.sheet(text.slice(0, bang))}${text.slice(bang)}`;
    }
    return this.replaced(text);
  }

  private sentText(text: string): string {
    const known = this.foreign.get(text);
    if (known !== undefined) return known;
    let result = text;
    for (const [theirs, placeholder] of this.foreign) {
      if (theirs.length > 1) result = result.replaceAll(theirs, placeholder);
    }
    if (result === text) this.own.add(text);
    return result;
  }

  private isKept(text: string, key: string): boolean {
    const fixed = [WITHOUT_LETTERS, DATE, ERROR, COLOR, LARGE_NUMBER, ADDRESS, FONT];
    return (
      WORDS_OF_EXCEL.has(key.toLowerCase()) ||
      fixed.some((pattern) => pattern.test(text)) ||
      this.excelWords.has(text.toLowerCase()) ||
      this.own.has(text) ||
      [...this.own].some((own) => own.includes(text))
    );
  }

  /** Names of functions and addresses stay; texts, sheets and files in it only where they are the recorder's own. */
  private formula(text: string): string {
    return text.replace(QUOTED, (part) => {
      const inner = part.slice(1, -1);
      return this.isKept(inner, '') ? part : `${part.charAt(0)}${this.replaced(inner)}${part.slice(-1)}`;
    });
  }

  /** The name of a sheet as it stands before an address, in quotation marks or not. */
  private sheet(name: string): string {
    const quoted = /^'(.*)'$/s.exec(name)?.[1];
    if (quoted === undefined) return this.answered(name, '');
    return `'${this.answered(quoted.replaceAll("''", "'"), '').replaceAll("'", "''")}'`;
  }

  private replaced(text: string): string {
    const known = this.foreign.get(text);
    if (known !== undefined) return known;
    const placeholder = this.placeholder(text);
    this.foreign.set(text, placeholder);
    return placeholder;
  }
}

/** Every text in a value replaced, with the name it stands under; keys stay. */
function mapTexts(value: Json, key: string, replace: (text: string, key: string) => string): Json {
  if (typeof value === 'string') return replace(value, key);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => mapTexts(item, key, replace));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, name, replace)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Every value of an enumeration of Excel's client, and what events say of their source, in small letters. */
function wordsOfExcel(): ReadonlySet<string> {
  const client = (globalThis as { readonly Excel?: Readonly<Record<string, unknown>> }).Excel ?? {};
  const words = Object.values(client)
    .filter((member) => typeof member === 'object' && member !== null)
    .flatMap((member): unknown[] => Object.values(Object(member) as object))
    .filter((word) => typeof word === 'string');
  return new Set(['true', 'false', 'local', 'remote', 'unknown', ...words].map((word) => word.toLowerCase()));
}
