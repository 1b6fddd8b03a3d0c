import { isSection } from '../form/sectionName';
import type { FundLabel, IndicatorLabel } from './read/labelTables';
import type { Template } from './template';
import { templates } from './templates/templateById';

/** What tells the layouts of forms apart. */
export interface LayoutTraits {
  /** Columns of 项目资金; null when the form has none. */
  readonly funds: readonly FundLabel[] | null;
  /** Columns of 绩效指标 from left to right. */
  readonly indicators: readonly IndicatorLabel[];
  /** 一级 names of the rows. */
  readonly categories: readonly string[];
  readonly hasProject: boolean;
}

/** Layout id of a form that gives no points. */
export const TRANSFER_LAYOUT = 'transfer';

/** Layouts we read but do not draw, by the columns that give them away. */
const READ_ONLY_LAYOUTS: readonly {
  readonly id: string;
  readonly has: readonly IndicatorLabel[];
  readonly lacks: readonly IndicatorLabel[];
}[] = [
  { id: 'hebei', has: ['partScore', 'score'], lacks: [] },
  { id: TRANSFER_LAYOUT, has: ['name', 'target', 'actual'], lacks: ['weight', 'score', 'partScore'] },
];

/** Layout id of a form whose columns are not those of a known layout. */
export const OTHER_LAYOUT = 'other';

/** The id of the layout with these columns; of several, the one whose 一级指标 are the form's. */
export function recogniseLayout(traits: LayoutTraits): string {
  const found = templates.filter((template) => hasColumns(template, traits));
  const best = found.reduce<Template | null>(
    (first, template) => (first && sections(first, traits) >= sections(template, traits) ? first : template),
    null,
  );
  if (best) return best.id;
  const other = READ_ONLY_LAYOUTS.find(
    ({ has, lacks }) =>
      has.every((field) => traits.indicators.includes(field)) &&
      !lacks.some((field) => traits.indicators.includes(field)),
  );
  return other?.id ?? OTHER_LAYOUT;
}

function hasColumns({ header, funds, indicators }: Template, traits: LayoutTraits): boolean {
  const weightFirst = (fields: readonly string[]): boolean => {
    const weight = fields.indexOf('weight');
    return weight >= 0 && weight < fields.indexOf('target');
  };
  const fundFields = funds.columns.map(({ field }) => field).filter((field) => field !== 'label');
  const indicatorFields = indicators.columns.map(({ field }) => field);
  return (
    traits.funds !== null &&
    isSame(fundFields, traits.funds) &&
    isSame(indicatorFields, traits.indicators) &&
    weightFirst(indicatorFields) === weightFirst(traits.indicators) &&
    header.flat().some(({ field }) => field === 'project') === traits.hasProject
  );
}

function isSame(wanted: readonly string[], found: readonly string[]): boolean {
  return wanted.length === found.length && wanted.every((field) => found.includes(field));
}

/** How many of a template's 一级指标 the form has. */
function sections({ indicators }: Template, { categories }: LayoutTraits): number {
  return indicators.sections.filter(({ category }) => categories.some((own) => isSection(own, category))).length;
}
