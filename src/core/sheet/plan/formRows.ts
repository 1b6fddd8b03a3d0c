import type { FormContent } from '../../form/formContent';
import type { Template } from '../template';

/** Which row of a planned form holds what, zero-based within the form. */
export interface FormRows {
  readonly title: number;
  readonly year: number;
  readonly firstHeader: number;
  readonly fundsHeading: number;
  readonly fundsTotal: number;
  readonly firstFundPart: number;
  readonly lastFundPart: number;
  readonly goalsHeading: number;
  readonly goalsText: number;
  readonly indicatorsHeading: number;
  readonly firstIndicator: number;
  readonly lastIndicator: number;
  readonly total: number;
}

/** Lays out the rows of a form from top to bottom. */
export function formRows(template: Template, content: FormContent): FormRows {
  const firstHeader = 2;
  const fundsHeading = firstHeader + template.header.length;
  const fundsTotal = fundsHeading + 1;
  const lastFundPart = fundsTotal + template.funds.parts.length;
  const goalsHeading = lastFundPart + 1;
  const indicatorsHeading = goalsHeading + 2;
  const lastIndicator = indicatorsHeading + content.indicators.length;
  return {
    title: 0,
    year: 1,
    firstHeader,
    fundsHeading,
    fundsTotal,
    firstFundPart: fundsTotal + 1,
    lastFundPart,
    goalsHeading,
    goalsText: goalsHeading + 1,
    indicatorsHeading,
    firstIndicator: indicatorsHeading + 1,
    lastIndicator,
    total: lastIndicator + 1,
  };
}
