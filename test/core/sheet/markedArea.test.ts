import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaAddress, parseArea } from '../../../src/core/cell/area';
import { cellsOf } from '../../../src/core/form/cellsOf';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { mergeAt } from '../../../src/core/sheet/edit/rowMerges';
import type { Grid } from '../../../src/core/sheet/grid';
import { markedArea } from '../../../src/core/sheet/markedArea';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { templates } from '../../../src/core/sheet/templates/templateById';
import { blankForm } from './blankForm';
import { gridOfSheet } from './damages';
import type { PublishedSheet } from './damages';
import { plannedGrid } from './plannedGrid';

const ORIGIN = { row: 7, column: 3 };
const FOLDER = join(__dirname, 'golden', 'published');

/** Rows added below a merged name, their own cell left empty: they read as if they shared the name. */
const ADDED_ROWS: Readonly<Record<string, string>> = {
  't01-completed.json': 'B13:B16 taken for B13:B17',
  't06-completed.json': 'B21:B22 taken for B21:B23',
  't08-completed.json': 'B20:B21 taken for B20:B22',
};

/** What is said to be the area of each cell of the forms on a sheet, where it is another than what is merged. */
function differences(grid: Grid, merges: readonly string[]): string[] {
  const areas = merges.map(parseArea);
  const found = readForms(grid).forms.flatMap((form) => {
    const areaOf = markedArea(form, grid);
    return cellsOf(form).flatMap((cell) => {
      const merged = areaAddress(mergeAt(areas, cell.row, cell.column));
      const marked = areaAddress(areaOf(cell));
      return marked === merged ? [] : [`${merged} taken for ${marked}`];
    });
  });
  return [...new Set(found)];
}

describe('the cells a mark covers', () => {
  test.each(readdirSync(FOLDER))('are those that are merged in the published form %s', (file) => {
    const sheet = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as PublishedSheet;
    const added = ADDED_ROWS[file];
    expect(differences(gridOfSheet(sheet), sheet.merges)).toEqual(added ? [added] : []);
  });

  test.each(templates.map((template) => [template.id, template] as const))(
    'are those that are merged in the template %s, filled in or not',
    (_, template) => {
      const [archive] = exampleForms as [FormContent];
      for (const content of [archive, blankForm]) {
        const plan = planForm(template, content, ORIGIN, defaultScheme);
        expect(differences(plannedGrid(plan, ORIGIN), plan.merges)).toEqual([]);
      }
    },
  );
});
