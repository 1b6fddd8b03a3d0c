import type { Cell } from '../cell/cell';
import type { Area } from '../cell/area';
import type { MoneyUnit } from '../quantity/money';
import type { FormNote } from './formNote';
import type { FieldOf, FooterField, formFields, fundFields, indicatorFields } from './fields';

/** The cells of the fields of a list, each as it may be missing. */
type CellsOf<List> = {
  readonly [Field in FieldOf<List, 'missing', 'never'>]: Cell;
} & { readonly [Field in FieldOf<List, 'missing', 'null'>]: Cell | null } & {
  readonly [Field in FieldOf<List, 'missing', 'absent'>]?: Cell;
};

/** One row of 项目资金; its columns are those of `fundFields`. */
export interface FundLine extends CellsOf<typeof fundFields> {
  /** 'total' is 年度资金总额; 'part' one of 其中: 当年财政拨款, 上年结转资金, 其他资金. */
  readonly role: 'total' | 'part';
}

/** One row of 绩效指标; its columns are those of `indicatorFields`. */
export type Indicator = CellsOf<typeof indicatorFields>;

/** A labelled text below the indicators, such as 其他需要说明事项. */
export interface FooterText {
  readonly field: FooterField;
  readonly text: Cell;
}

/** A 项目支出绩效自评表 as it stands on a sheet, its single places those of `formFields`. Null means the form has no such place. */
export interface Form extends CellsOf<typeof formFields> {
  /** Id of the template whose labels matched, e.g. 'national-2020'; 'hebei', 'transfer', or 'other' where there is no template. */
  readonly layout: string;
  /** The whole form on its sheet. */
  readonly area: Area;
  /** The same as an A1 address, e.g. 'A1:J28'. */
  readonly range: string;
  /** The year of '（2020年度）'; null when none was found. */
  readonly year: number | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly funds: readonly FundLine[];
  readonly indicators: readonly Indicator[];
  readonly footers: readonly FooterText[];
  /** The line for names, date and seal below the form; '' where there is none. */
  readonly signature: string;
  /** Whether there are columns of 绩效指标 that were not understood: what seems to be missing may stand there. */
  readonly hasUnrecognizedColumns: boolean;
  /** Whether reasons stand in a column of remarks (备注), where anything else may stand as well. */
  readonly hasRemarks: boolean;
  /** What is kept with it beside its cells; none where nothing is. */
  readonly notes?: readonly FormNote[];
}
