import { unrecognizedFindings } from '../../../src/core/check/unrecognizedFindings';
import { checkForm } from '../../../src/core/check/checkForm';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { readForms } from '../../../src/core/sheet/readForms';
import { called, COLUMNS, oddHeadings } from './columns/oddHeadings';
import type { PublishedSheet } from './damages';
import { gridOfSheet } from './damages';
import type { KnownKind } from './knownForms';
import { knownForms } from './knownForms';
import { otherTables } from './read/otherTables';

/** What became of a sheet. */
type Reading = 'read' | 'told' | 'asked' | 'refused';

const COLUMNS_OF_TABLE: readonly Reading[] = ['read', 'told', 'asked', 'refused'];

interface Read {
  readonly kind: string;
  readonly name: string;
  readonly reading: Reading;
}

const KINDS: Readonly<Record<KnownKind, string>> = {
  published: 'handed out, as published',
  completed: 'handed out, completed',
  printed: 'handed out, by their figures',
  county: 'layouts of counties, completed',
  stranger: 'of strangers, completed',
  further: 'further prints',
  import: 'import prints',
  template: 'our templates, filled in',
};

/** Every sheet the tests have, by what became of it, as the table in docs/development/forms.md. */
export function formsTable(): string {
  const all = allRead();
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const count = (list: readonly Read[], reading: Reading): string =>
    String(list.filter((one) => one.reading === reading).length || '');
  const summary = kinds.map((kind) => {
    const own = all.filter((one) => one.kind === kind);
    return [kind, String(own.length), ...COLUMNS_OF_TABLE.map((reading) => count(own, reading))];
  });
  const sum = ['all', String(all.length), ...COLUMNS_OF_TABLE.map((reading) => count(all, reading))];
  const each = all.map(({ kind, name, reading }) => [
    name,
    kind,
    ...COLUMNS_OF_TABLE.map((one) => (one === reading ? '×' : '')),
  ]);
  const headings = ['read completely', 'read, the rest told', 'asked', 'refused'];
  return [table(['forms', 'number', ...headings], [...summary, sum]), table(['form', 'forms', ...headings], each)].join(
    '\n\n',
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

function allRead(): Read[] {
  const sheetOf = (rows: PublishedSheet['rows']): PublishedSheet => ({ rows, formats: {}, merges: [] });
  return [
    ...knownForms().map(({ kind, name, sheet }) => ({ kind: KINDS[kind], name, reading: readingOf(sheet) })),
    ...oddHeadings.map(([word, field]) => ({
      kind: 'one heading that says nothing',
      name: `${word} for ${field}`,
      reading: readingOf(sheetOf(called({ [COLUMNS[field]]: word }))),
    })),
    ...otherTables.map(([name, rows]) => ({ kind: 'other tables', name, reading: readingOf(sheetOf(rows)) })),
  ];
}

function readingOf(sheet: PublishedSheet): Reading {
  const { forms, unrecognized, questions } = readForms(gridOfSheet(sheet));
  if (forms.length === 0) return 'refused';
  if (questions.length > 0) return 'asked';
  const found = forms.flatMap((form) => [
    ...checkForm(form, defaultScheme),
    ...unrecognizedFindings(form, unrecognized),
  ]);
  return found.some(({ code }) => code === 'sheet.unread') ? 'told' : 'read';
}
