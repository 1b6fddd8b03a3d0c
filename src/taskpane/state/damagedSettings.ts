import { damagedThresholds } from '../../excel/chosenThresholds';
import { hasDamagedAnswers } from '../../excel/columnAnswers';
import { damagedFormSchemes } from '../../excel/formSchemes';

/** What the workbook keeps of settings and nobody can use, beside the user's own schemes; choosing anew replaces it. */
export interface DamagedSettings {
  /** How many schemes chosen for forms. */
  readonly formSchemes: number;
  /** Names of thresholds; '' where nothing of them can be read. */
  readonly thresholds: readonly string[];
  /** Whether answers about columns. */
  readonly columnAnswers: boolean;
}

/** Nothing is damaged. */
export const NO_DAMAGE: DamagedSettings = { formSchemes: 0, thresholds: [], columnAnswers: false };

/** Whether there is anything to say of them. */
export function isDamaged({ formSchemes, thresholds, columnAnswers }: DamagedSettings): boolean {
  return formSchemes + thresholds.length > 0 || columnAnswers;
}

/** The damaged settings of the moment. */
export function damagedSettings(): DamagedSettings {
  return {
    formSchemes: damagedFormSchemes(),
    thresholds: damagedThresholds(),
    columnAnswers: hasDamagedAnswers(),
  };
}
