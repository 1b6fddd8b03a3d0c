/** An indicator that is used again and again, without what a year brings: names, usual target and points, each '' where nothing is known. */
export interface UsualIndicator {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  /** 指标性质: a sign or 定性, as people write it. */
  readonly nature: string;
  readonly target: string;
  readonly unit: string;
  /** 分值; only lists have it. */
  readonly weight: string;
}

/** Its parts, in the order of a list. */
export const usualParts = ['category', 'subcategory', 'name', 'nature', 'target', 'unit', 'weight'] as const;
