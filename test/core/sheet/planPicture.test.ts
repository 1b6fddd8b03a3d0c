import { defaultScheme } from '../../../src/core/scheme/schemes';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { planForm } from '../../../src/core/sheet/planForm';
import { planPicture } from '../../../src/core/sheet/planPicture';
import { templates } from '../../../src/core/sheet/templates/templateById';

const pictures = templates.map((template) => {
  const names = { project: '', department: '', implementer: '', rowsPerSubcategory: {} };
  const content = blankFormContent(
    { ...names, year: 2025, moneyUnit: template.moneyUnit },
    template.indicators.sections,
  );
  const plan = planForm(template, content, { row: 0, column: 0 }, defaultScheme);
  return { name: template.name, template, plan, picture: planPicture(template, plan) };
});

test.each(pictures)('$name: the boxes fill the page, none over another', ({ picture, plan }) => {
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  expect([picture.width, picture.height]).toEqual([sum(plan.columnWidths), sum(plan.rowHeights)]);
  const area = sum(picture.cells.map(({ width, height }) => width * height));
  expect(area).toBeCloseTo(picture.width * picture.height, 5);
});

test.each(pictures)('$name: shows its own headings and no formula', ({ picture, template }) => {
  const shown = picture.cells.map(({ lines }) => lines.join(''));
  expect(shown[0]).toBe(template.title);
  for (const { label } of template.indicators.columns) expect(shown).toContain(label.replaceAll('\n', ''));
  expect(shown.filter((text) => text.includes('='))).toEqual([]);
});

test.each(pictures)('$name: no line is longer than its box', ({ picture }) => {
  const long = picture.cells.filter(({ lines, width, fontSize }) =>
    lines.some((line) => Array.from(line).length * fontSize > Math.max(width, fontSize)),
  );
  expect(long).toEqual([]);
});
