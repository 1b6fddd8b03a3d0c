import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CellValue } from '../../../src/core/cell/cell';
import { cellsOf } from '../../../src/core/form/cellsOf';
import { exampleForms } from '../../../src/core/form/examples';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import type { Template } from '../../../src/core/sheet/template';
import { templates } from '../../../src/core/sheet/templates/templateById';
import { withFundSums } from '../form/withFundSums';
import { withResults } from '../form/withResults';
import type { PublishedSheet } from './damages';
import { gridOfSheet } from './damages';
import type { SheetRow } from './kinds';
import { formRows } from './kinds';
import { plannedGrid } from './plannedGrid';
import type { PublishedForm } from './publishedForm';
import { publishedGrid } from './publishedGrid';
import { furtherForms } from './read/furtherForms';
import { importPrints } from './read/importPrints';
import { withMerges } from './withMerges';

/** Where a form of the tests comes from. */
export type KnownKind =
  'published' | 'completed' | 'printed' | 'county' | 'stranger' | 'further' | 'import' | 'template';

/** A form of the tests as it stands on its sheet. */
export interface KnownForm {
  readonly kind: KnownKind;
  readonly name: string;
  readonly sheet: PublishedSheet;
}

const ORIGIN = { row: 0, column: 0 };

/**
 * Every form the tests have: those handed out, as published and as completed; those in the layouts of counties, and those of strangers; further prints, import
 * prints, and our own templates.
 */
export function knownForms(): readonly KnownForm[] {
  return [
    ...publishedSheets(),
    ...printedForms(),
    ...sheetsIn('counties', 'county'),
    ...sheetsIn('strangers', 'stranger'),
    ...furtherPrints(),
    ...templates.map(templateForm),
  ];
}

/** Those with a sheet of their own. */
function publishedSheets(): KnownForm[] {
  const folder = resolve('test/core/sheet/golden/published');
  return readdirSync(folder).map((file) => {
    const name = file.replace('.json', '');
    const sheet = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublishedSheet;
    return { kind: name.endsWith('-completed') ? 'completed' : 'published', name, sheet };
  });
}

/** Those known by their figures, as they were printed. */
function printedForms(): KnownForm[] {
  const folder = resolve('test/core/check/golden');
  return readdirSync(folder).map((name) => {
    const form = JSON.parse(readFileSync(join(folder, name, 'form.json'), 'utf8')) as PublishedForm;
    return { kind: 'printed', name, sheet: sheetOf(publishedGrid(form).values) };
  });
}

function sheetsIn(name: string, kind: KnownKind): KnownForm[] {
  const folder = resolve('test/core/sheet/golden', name);
  return readdirSync(folder).map((file) => {
    const { rows, formats } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublishedSheet;
    return { kind, name: file.replace('.json', ''), sheet: sheetOf(rows, formats) };
  });
}

function furtherPrints(): KnownForm[] {
  const further = furtherForms.flatMap(([, prints]) => prints);
  return [
    { kind: 'further', name: 'a form as it should be', sheet: sheetOf(formRows()) },
    ...further.map(([name, rows, , formats]): KnownForm => ({ kind: 'further', name, sheet: sheetOf(rows, formats) })),
    ...importPrints.map(([name, rows]): KnownForm => ({ kind: 'import', name, sheet: sheetOf(rows) })),
  ];
}

/** A template with an example filled in, its figures as Excel calculates them. */
function templateForm(template: Template): KnownForm {
  const [example] = exampleForms;
  if (!example) throw new Error('There are no examples');
  const indicators = example.indicators.map((row) => ({
    ...row,
    explanation: row.actual === row.target ? '' : '受客观条件限制，明年改进服务。',
  }));
  const scheme = schemeByName(template.schemeId) ?? defaultScheme;
  const plan = planForm(template, { ...example, indicators }, ORIGIN, scheme);
  const grid = plannedGrid(plan, ORIGIN);
  const [form] = readForms(grid).forms;
  if (!form) throw new Error(`No form was read: ${template.id}`);
  const values = new Map(
    cellsOf(withResults(withFundSums(form), scheme)).map(({ row, column, value }) => [`${row},${column}`, value]),
  );
  const rows = grid.values.map((cells, row) => cells.map((value, column) => values.get(`${row},${column}`) ?? value));
  return { kind: 'template', name: template.id, sheet: { rows, formats: {}, merges: plan.merges } };
}

function sheetOf(rows: readonly SheetRow[], formats: PublishedSheet['formats'] = {}): PublishedSheet {
  const cells: readonly (readonly CellValue[])[] = gridOfSheet({ rows, formats, merges: [] }).values;
  return withMerges({ rows: cells, formats, merges: [] });
}
