import { cellError } from './cellError';
import { formClipped } from './formClipped';
import { formContradiction } from './formContradiction';
import { formFull } from './formFull';
import { formMissing } from './formMissing';
import { formNarrow } from './formNarrow';
import { formUnfilled } from './formUnfilled';
import { formulaGone } from './formulaGone';
import { fundsAdjusted } from './fundsAdjusted';
import { fundsNegative } from './fundsNegative';
import { fundsOver } from './fundsOver';
import { fundsRate } from './fundsRate';
import { fundsScale } from './fundsScale';
import { fundsScore } from './fundsScore';
import { fundsSum } from './fundsSum';
import { fundsUnscored } from './fundsUnscored';
import { fundsZero } from './fundsZero';
import { indicatorClass } from './indicatorClass';
import { indicatorDuplicate } from './indicatorDuplicate';
import { indicatorPlaceholder } from './indicatorPlaceholder';
import { numberText } from './numberText';
import { reasonMissing } from './reasonMissing';
import { reasonThin } from './reasonThin';
import { schemeOther } from './schemeOther';
import { scoreBand } from './scoreBand';
import { scoreFull } from './scoreFull';
import { scoreGrade } from './scoreGrade';
import { scoreMismatch } from './scoreMismatch';
import { scoreMissing } from './scoreMissing';
import { scoreOver } from './scoreOver';
import { scoreTotal } from './scoreTotal';
import { sheetUnmeasured } from './sheetUnmeasured';
import { sheetUnread } from './sheetUnread';
import { valueCopied } from './valueCopied';
import { valueKind } from './valueKind';
import { valueMissing } from './valueMissing';
import { valuePercent } from './valuePercent';
import { valueUnit } from './valueUnit';
import { valueYear } from './valueYear';
import { weightInvalid } from './weightInvalid';
import { weightMissing } from './weightMissing';
import { weightSection } from './weightSection';
import { weightTotal } from './weightTotal';

/**
 * All rules: what is found at one cell is listed in this order. Codes, severities, the order of fixing and the tables of the
 * documentation come from here.
 */
export const rules = [
  formMissing,
  schemeOther,
  cellError,
  numberText,
  formulaGone,
  formUnfilled,
  fundsSum,
  fundsZero,
  fundsNegative,
  fundsOver,
  fundsRate,
  fundsScore,
  fundsUnscored,
  fundsScale,
  fundsAdjusted,
  formFull,
  weightTotal,
  weightSection,
  weightMissing,
  weightInvalid,
  indicatorPlaceholder,
  indicatorDuplicate,
  indicatorClass,
  valueMissing,
  valueUnit,
  valueKind,
  valuePercent,
  valueCopied,
  valueYear,
  scoreOver,
  scoreMissing,
  scoreBand,
  scoreMismatch,
  scoreFull,
  scoreTotal,
  scoreGrade,
  reasonMissing,
  reasonThin,
  formContradiction,
  formClipped,
  formNarrow,
  sheetUnread,
  sheetUnmeasured,
] as const;
