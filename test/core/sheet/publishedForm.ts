/** A form as it was published: figures as printed, null for a blank cell. */
export interface PublishedForm {
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
}
