/**
 * What a part of a form holds. 'group': a name that rows share; 'name': what a project or a department is called; 'word': one of few words
 * or signs; 'prose': what people write as they like; 'value': whatever a 指标值 may be; 'day'; 'amount': money; 'points'; 'rate';
 * 'grade'.
 */
export type PartKind = 'group' | 'name' | 'word' | 'prose' | 'value' | 'day' | 'amount' | 'points' | 'rate' | 'grade';

interface Traits {
  readonly kind: PartKind;
  /** What a form without such a place has for it: every form has it ('never'), null, or no property at all. */
  readonly missing: 'never' | 'null' | 'absent';
}

/** What is said of a part that people may type. */
export interface TypedTraits extends Traits {
  /** Whether what is drawn into a form says it: always, where the form has the column, or never, as it is calculated or not drawn. */
  readonly content: 'always' | 'column' | 'never';
  /** In the form of the next year: left empty, kept, or kept and named to the user where it still says the old year. */
  readonly nextYear: 'emptied' | 'kept' | 'watched';
}

interface IndicatorTraits extends TypedTraits {
  /** Whose it is: of the row, of the rows that share the name, or added by a user, which tells nothing of row and layout. */
  readonly place: 'row' | 'shared' | 'added';
  /** The number format in which what people type is drawn; null where nobody types in the row itself. */
  readonly format: '@' | 'General' | null;
}

interface FormTraits extends TypedTraits {
  readonly block: 'title' | 'header' | 'funds' | 'goals' | 'totals';
}

/** The columns of 绩效指标. Each part of the core that goes through the columns goes through this list. */
export const indicatorFields = {
  /** 一级指标 as printed, spaces removed ('产出指标(50分)'); '' when it could not be found. */
  category: { kind: 'group', missing: 'null', place: 'shared', format: null, content: 'always', nextYear: 'kept' },
  /** 二级指标. */
  subcategory: { kind: 'group', missing: 'null', place: 'shared', format: null, content: 'always', nextYear: 'kept' },
  /** 三级指标. */
  name: { kind: 'prose', missing: 'never', place: 'row', format: '@', content: 'always', nextYear: 'watched' },
  /** 年度指标值. */
  target: { kind: 'value', missing: 'never', place: 'row', format: '@', content: 'always', nextYear: 'watched' },
  /** 实际完成值. */
  actual: { kind: 'value', missing: 'never', place: 'row', format: '@', content: 'always', nextYear: 'emptied' },
  /** 分值; null when the layout has no weight column (湖北). */
  weight: { kind: 'points', missing: 'null', place: 'row', format: 'General', content: 'always', nextYear: 'kept' },
  /** 得分; null when the layout has no scores (转移支付). Calculated where the form has weights. */
  score: { kind: 'points', missing: 'null', place: 'row', format: null, content: 'column', nextYear: 'emptied' },
  /** 偏差原因分析及改进措施; null when the layout has no such column. */
  explanation: {
    ...{ kind: 'prose', missing: 'null', place: 'row', format: 'General', content: 'always', nextYear: 'emptied' },
  },
  /** 指标性质 as a column of its own (云南, 四川); null otherwise. */
  nature: { kind: 'word', missing: 'null', place: 'row', format: '@', content: 'column', nextYear: 'kept' },
  /** 度量单位 as a column of its own (云南, 四川); null otherwise. */
  unit: { kind: 'word', missing: 'null', place: 'row', format: '@', content: 'column', nextYear: 'kept' },
  /** 开始时间 of the row, else the 起止时间 in the header of the form; absent where the form has neither. */
  start: { kind: 'day', missing: 'absent', place: 'added', format: null, content: 'never', nextYear: 'emptied' },
} as const satisfies Readonly<Record<string, IndicatorTraits>>;

/** The columns of 项目资金. */
export const fundFields = {
  /** 年度资金总额, 其中：当年财政拨款 … */
  label: { kind: 'name', missing: 'never', content: 'never', nextYear: 'emptied' },
  /** 年初预算数; null when the layout has no such column. */
  initialBudget: { kind: 'amount', missing: 'null', content: 'always', nextYear: 'emptied' },
  /** 全年预算数. */
  budget: { kind: 'amount', missing: 'never', content: 'always', nextYear: 'emptied' },
  /** 全年执行数. */
  executed: { kind: 'amount', missing: 'never', content: 'always', nextYear: 'emptied' },
  /** 分值 of 预算执行率. */
  weight: { kind: 'points', missing: 'null', content: 'never', nextYear: 'emptied' },
  /** 执行率. */
  rate: { kind: 'rate', missing: 'null', content: 'never', nextYear: 'emptied' },
  /** 得分 of 预算执行率. */
  score: { kind: 'points', missing: 'null', content: 'never', nextYear: 'emptied' },
  /** 原因, why so little was spent; null when the layout does not ask (only 四川 does). */
  explanation: { kind: 'prose', missing: 'null', content: 'column', nextYear: 'emptied' },
} as const satisfies Readonly<Record<string, TypedTraits>>;

/** The single places of a form, in the order in which they stand on the sheet. */
export const formFields = {
  title: { kind: 'name', missing: 'never', block: 'title', content: 'never', nextYear: 'emptied' },
  /** '（2020年度）', or the title where it names the year. */
  yearCell: { kind: 'day', missing: 'null', block: 'title', content: 'never', nextYear: 'emptied' },
  project: { kind: 'name', missing: 'null', block: 'header', content: 'always', nextYear: 'watched' },
  /** 主管部门. */
  department: { kind: 'name', missing: 'null', block: 'header', content: 'always', nextYear: 'kept' },
  /** 实施单位. */
  implementer: { kind: 'name', missing: 'null', block: 'header', content: 'always', nextYear: 'kept' },
  /** What states the points of 预算执行率 where there is no column for them: '得分（20分×执行率）'. */
  executionHeading: { kind: 'name', missing: 'null', block: 'funds', content: 'never', nextYear: 'emptied' },
  /** 预期目标. */
  expectedGoal: { kind: 'prose', missing: 'null', block: 'goals', content: 'always', nextYear: 'watched' },
  /** 实际完成情况. */
  actualGoal: { kind: 'prose', missing: 'null', block: 'goals', content: 'always', nextYear: 'emptied' },
  /** 总分 row: Σ of the weights as printed. */
  totalWeight: { kind: 'points', missing: 'null', block: 'totals', content: 'never', nextYear: 'emptied' },
  /** 总分 row: the total as printed. */
  totalScore: { kind: 'points', missing: 'null', block: 'totals', content: 'never', nextYear: 'emptied' },
  /** 优/良/中/差 where the layout prints it. */
  grade: { kind: 'grade', missing: 'null', block: 'totals', content: 'never', nextYear: 'emptied' },
} as const satisfies Readonly<Record<string, FormTraits>>;

/** The labelled texts below the indicators. */
export const footerFields = [
  /** 偏差大或目标未完成原因分析. */
  'explanation',
  /** 改进措施. */
  'improvement',
  /** 评价结论. */
  'conclusion',
  /** 存在问题. */
  'problems',
  /** 其他需要说明事项. */
  'remarks',
] as const;

/** A column of 绩效指标. */
export type IndicatorField = keyof typeof indicatorFields;
/** A column of 项目资金. */
export type FundField = keyof typeof fundFields;
/** A labelled text below the indicators. */
export type FooterField = (typeof footerFields)[number];
/** A labelled value above the blocks. */
export type HeaderField = FieldOf<typeof formFields, 'block', 'header'>;
/** One of the two texts of 年度总体目标. */
export type GoalField = FieldOf<typeof formFields, 'block', 'goals'>;
/** A column that a row of 绩效指标 has to itself. */
export type RowField = FieldOf<typeof indicatorFields, 'place', 'row'>;
/** A column of 绩效指标 that a printed form may have. */
export type PrintedField = FieldOf<typeof indicatorFields, 'place', 'row' | 'shared'>;
/** One of the amounts of a line of 项目资金. */
export type AmountField = FieldOf<typeof fundFields, 'kind', 'amount'>;

/** The columns that a row of 绩效指标 has to itself. */
export const rowFields: readonly RowField[] = fieldsWith(indicatorFields, 'place', ['row']);
/** The amounts of a line of 项目资金. */
export const amountFields: readonly AmountField[] = fieldsWith(fundFields, 'kind', ['amount']);
/** The two texts of 年度总体目标. */
export const goalFields: readonly GoalField[] = fieldsWith(formFields, 'block', ['goals']);
/** The labelled values above the blocks. */
export const headerFields: readonly HeaderField[] = fieldsWith(formFields, 'block', ['header']);

/** The keys of a list of which a trait is one of some values. */
export type FieldOf<List, Trait extends string, Value> = {
  [Field in keyof List]: List[Field] extends Readonly<Record<Trait, Value>> ? Field : never;
}[keyof List];

/** The fields of a list of which a trait is one of some values, in the order of the list. */
export function fieldsWith<
  List extends object,
  Trait extends string & keyof List[keyof List],
  const Value extends List[keyof List][Trait],
>(list: List, trait: Trait, values: readonly Value[]): FieldOf<List, Trait, Value>[] {
  const fields = Object.keys(list) as (keyof List)[];
  return fields.filter((field) => values.some((value) => list[field][trait] === value)) as FieldOf<
    List,
    Trait,
    Value
  >[];
}

/** The fields of a list that hold one of some kinds, whether or not the list has any of each. */
export function fieldsOfKind<List extends Readonly<Record<keyof List, Traits>>, Kind extends PartKind>(
  list: List,
  kinds: readonly Kind[],
): FieldOf<List, 'kind', Kind>[] {
  return fieldsOf(list).filter((field) => kinds.some((kind) => list[field].kind === kind)) as FieldOf<
    List,
    'kind',
    Kind
  >[];
}

/** One value for each of some fields. */
export function recordOf<Field extends string, Value>(
  fields: readonly Field[],
  valueOf: (field: Field) => Value,
): Record<Field, Value> {
  return Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Record<Field, Value>;
}

/** All fields of a list, in its order. */
export function fieldsOf<List extends object>(list: List): (keyof List)[] {
  return Object.keys(list) as (keyof List)[];
}
