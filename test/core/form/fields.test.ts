import type { Cell } from '../../../src/core/cell/cell';
import { cellsOf } from '../../../src/core/form/cellsOf';
import { fieldsWith, indicatorFields, rowFields } from '../../../src/core/form/fields';
import type { PrintedField } from '../../../src/core/form/fields';
import { BLANK_INDICATOR } from '../../../src/core/form/formContent';
import type { IndicatorContent } from '../../../src/core/form/formContent';
import { mapCells } from '../../../src/core/form/mapCells';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { findRowPlace } from '../../../src/core/sheet/edit/rowPlace';
import { planForm } from '../../../src/core/sheet/planForm';
import { indicatorLabels } from '../../../src/core/sheet/read/labelTables';
import { readForms } from '../../../src/core/sheet/readForms';
import type { Template } from '../../../src/core/sheet/template';
import { sichuanTemplate } from '../../../src/core/sheet/templates/sichuan';
import { nextYearForm } from '../../../src/core/workflows/newYear/nextYearForm';
import { plannedGrid } from '../sheet/plannedGrid';

const PRINTED: readonly PrintedField[] = fieldsWith(indicatorFields, 'place', ['row', 'shared']);
/** What is typed into a column, by what it holds. */
const TYPED = { group: '产出指标', prose: '一段话', word: '项', value: '≥95%', points: 5 } as const;

/** Every column of the list, whatever any printed form has. */
const everyColumn: Template = {
  ...sichuanTemplate,
  columnWidths: [...sichuanTemplate.columnWidths, ...PRINTED.map(() => 60)].slice(0, Math.max(11, PRINTED.length)),
  indicators: {
    ...sichuanTemplate.indicators,
    caption: null,
    columns: PRINTED.map((field, index) => ({ field, label: indicatorLabels[field][0] ?? '', from: index, to: index })),
  },
  totals: { caption: { label: '合计', from: 0, to: 2 }, grade: null },
};

const row = {
  ...BLANK_INDICATOR,
  ...Object.fromEntries(PRINTED.map((field) => [field, TYPED[indicatorFields[field].kind]])),
} as IndicatorContent;
const content = {
  ...blankFormContent({
    year: 2024,
    project: '甲',
    department: '乙',
    implementer: '丙',
    moneyUnit: '万元',
    rowsPerSubcategory: {},
  }),
  indicators: [row, { ...row, name: '另一段话' }],
};
const grid = plannedGrid(planForm(everyColumn, content, { row: 0, column: 0 }, defaultScheme), { row: 0, column: 0 });
const [form] = readForms(grid).forms;
if (!form) throw new Error('The form was not found');
const [first] = form.indicators;

describe('a column of 绩效指标 is drawn, read, edited and moved on by the list alone', () => {
  it.each(PRINTED.filter((field) => field !== 'score'))('%s is drawn as typed and read again', (field) => {
    expect(first?.[field]?.value).toBe(row[field]);
  });

  it('every column a row has to itself is known to the editing of rows', () => {
    const place = findRowPlace(grid, first?.name.address ?? '');
    expect([...(place?.fieldColumns.keys() ?? [])].sort()).toEqual([...rowFields].sort());
  });

  it.each(PRINTED)('%s is kept or emptied in the next year as the list says', (field) => {
    const template = { ...form, layout: 'sichuan' };
    const [next] = nextYearForm(template, { year: 2025, initialBudget: 'blank' }).content.indicators;
    const { nextYear } = indicatorFields[field];
    const hasPlace = sichuanTemplate.indicators.columns.some((column) => column.field === field);
    expect(next?.[field] ?? '').toBe(nextYear === 'emptied' || !hasPlace ? '' : row[field]);
  });
});

describe('the cells of a form', () => {
  /** Found by their looks, wherever they are. */
  const anyCells = (part: unknown): Cell[] => {
    if (typeof part !== 'object' || part === null) return [];
    return 'address' in part ? [part as Cell] : Object.values(part).flatMap(anyCells);
  };

  it('are all of them', () => {
    expect(new Set(cellsOf(form))).toEqual(new Set(anyCells(form)));
  });

  it('are the same form while none of them changes', () => {
    expect(mapCells(form, (cell) => cell)).toBe(form);
  });

  it('are changed where they stand, and the other rows stay the same', () => {
    const changed = mapCells(form, (cell) => (cell === first?.actual ? { ...cell, value: '新' } : cell));
    expect(changed.indicators[0]).toEqual({ ...first, actual: { ...first?.actual, value: '新' } });
    expect(changed.indicators[1]).toBe(form.indicators[1]);
    expect(changed.funds).toBe(form.funds);
  });
});
