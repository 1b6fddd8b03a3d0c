import type { FormContent, FundPart } from '../../form/formContent';
import type { Template, TemplateFooter } from '../template';

/** Which row of a planned form holds what, zero-based within the form. */
export interface FormRows {
  readonly title: number;
  readonly year: number;
  readonly firstHeader: number;
  readonly fundsHeading: number;
  readonly fundsTotal: number;
  readonly fundParts: readonly { readonly part: FundPart; readonly label: string; readonly row: number }[];
  readonly lastFund: number;
  /** Heading and text of 年度总体目标; null where the template has none. */
  readonly goals: { readonly heading: number; readonly text: number } | null;
  readonly indicatorsHeading: number;
  readonly firstIndicator: number;
  readonly lastIndicator: number;
  readonly total: number;
  readonly footers: readonly { readonly footer: TemplateFooter; readonly row: number }[];
  /** The line for names, date and seal below the form; null where none is wanted. */
  readonly signature: number | null;
  /** The last row within the borders. */
  readonly lastRuled: number;
  readonly last: number;
}

/** Lays out the rows of a form from top to bottom. */
export function formRows(template: Template, content: FormContent): FormRows {
  const firstHeader = 2;
  const fundsHeading = firstHeader + template.header.length;
  const fundsTotal = fundsHeading + 1;
  const parts = template.funds.parts.filter(({ part }) => content.fundParts?.includes(part) ?? true);
  const lastFund = fundsTotal + parts.length;
  const goals = template.goals && { heading: lastFund + 1, text: lastFund + 2 };
  const indicatorsHeading = (goals?.text ?? lastFund) + 1;
  const lastIndicator = indicatorsHeading + content.indicators.length;
  const above = template.footers.filter(({ place }) => place === 'aboveTotal');
  const below = template.footers.filter(({ place }) => place === 'belowTotal');
  const total = lastIndicator + above.length + 1;
  const lastRuled = total + below.length;
  const signature = content.hasSignatureLine ? lastRuled + 1 : null;
  return {
    title: 0,
    year: 1,
    firstHeader,
    fundsHeading,
    fundsTotal,
    fundParts: parts.map((part, index) => ({ ...part, row: fundsTotal + 1 + index })),
    lastFund,
    goals,
    indicatorsHeading,
    firstIndicator: indicatorsHeading + 1,
    lastIndicator,
    total,
    footers: [
      ...above.map((footer, index) => ({ footer, row: lastIndicator + 1 + index })),
      ...below.map((footer, index) => ({ footer, row: total + 1 + index })),
    ],
    signature,
    lastRuled,
    last: signature ?? lastRuled,
  };
}
