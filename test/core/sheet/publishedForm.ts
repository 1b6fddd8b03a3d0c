/** A form as it was published: figures as printed, null for a blank cell. */
export interface PublishedForm {
  /** Id of the layout it was published in; the national form when left out. */
  readonly layout?: string;
  readonly year: number;
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly moneyUnit: string;
  readonly funds: readonly PublishedFund[];
  readonly expectedGoal: string;
  readonly actualGoal: string;
  readonly indicators: readonly PublishedIndicator[];
  readonly totalWeight: number | null;
  readonly total: number | null;
  readonly grade?: string | null;
  /** What stands in the block of reasons at the foot. */
  readonly footerExplanation?: string | null;
}

export interface PublishedFund {
  readonly label: string;
  readonly initialBudget: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly weight: number | null;
  readonly rate: string | null;
  readonly score: number | null;
}

export interface PublishedIndicator {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: string | null;
  /** 指标性质 and 度量单位 where they have columns of their own. */
  readonly nature?: string | null;
  readonly unit?: string | null;
}
