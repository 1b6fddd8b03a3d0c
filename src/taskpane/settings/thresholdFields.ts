import Decimal from 'decimal.js';
import type { Scheme } from '../../core/scheme/scheme';
import type { Limits } from '../../core/scheme/schemeDefinition';
import { isOverCompletionScored, parseThresholds, thresholdLimits, thresholdsOf } from '../../core/scheme/thresholds';
import type { Thresholds } from '../../core/scheme/thresholds';
import type { Language } from '../../wording/language';
import { thresholdMessages as messages } from '../../wording/settings';
import type { NumberSettingProps } from './NumberSetting';

/** The number in a text such as '120', '１２０' or '85%'; null for anything else. */
function typedNumber(text: string): number | null {
  const plain = plainText(text);
  return /^\d{1,9}(\.\d{1,9})?$/.test(plain) ? Number(plain) : null;
}

/** The fraction in a text of a percentage, with or without its sign: '85' and '85%' are 0.85; null for anything else. */
function typedPercent(text: string): number | null {
  const percent = typedNumber(text);
  return percent === null ? null : new Decimal(percent).div(100).toNumber();
}

/** A fraction as the figure of a percentage: 1.2 is '120'. */
function percentFigure(fraction: number): string {
  return new Decimal(fraction).times(100).toFixed();
}

function plainText(text: string): string {
  return text.normalize('NFKC').replace(/[\s%]/g, '');
}

type NumberThreshold = 'overCompletion' | 'explainBelowRate' | 'minReasonLength';

/** A number among the thresholds, ready to show. */
interface ThresholdField extends Omit<NumberSettingProps, 'onEnter'> {
  readonly name: NumberThreshold;
  /** The change an entry asks for; null for one that is not allowed. */
  readonly read: (text: string) => Thresholds | null;
}

/** The numbers among the thresholds: as the scheme publishes them, or as the workbook changes them, which is then remarked. */
export function thresholdFields(scheme: Scheme, thresholds: Thresholds, language: Language): readonly ThresholdField[] {
  const published = thresholdsOf(scheme);
  const wanted = { ...published, ...thresholds };
  const remark = <Name extends NumberThreshold>(name: Name, inWords: (value: (typeof published)[Name]) => string) =>
    wanted[name] === published[name] ? '' : messages[language].changed(inWords(published[name]));
  const characters = ({ min, max }: Limits) => messages[language].invalidInteger(min, max);
  const inPercent = (fraction: number | null) => percentText(fraction, language);
  const { deduction } = scheme.overCompletion;
  const locked = isOverCompletionScored(scheme) && {
    value: percentFigure(published.overCompletion),
    readOnly: true,
    description: messages[language].overCompletionLocked(scheme.name, deduction),
  };
  return [
    {
      name: 'overCompletion',
      label: messages[language].overCompletion(),
      value: percentFigure(wanted.overCompletion),
      suffix: '%',
      allowed: percents(thresholdLimits.overCompletion, language),
      description: remark('overCompletion', inPercent),
      read: (text) => soundChange('overCompletion', typedPercent(text)),
      ...locked,
    },
    {
      name: 'explainBelowRate',
      label: messages[language].explainBelowRate(),
      value: wanted.explainBelowRate === null ? '' : percentFigure(wanted.explainBelowRate),
      suffix: '%',
      placeholder: messages[language].none(),
      allowed: percents(thresholdLimits.explainBelowRate, language),
      description: `${messages[language].noRate()} ${remark('explainBelowRate', inPercent)}`.trim(),
      read: (text) =>
        text.trim() === '' ? { explainBelowRate: null } : soundChange('explainBelowRate', typedPercent(text)),
    },
    {
      name: 'minReasonLength',
      label: messages[language].minReasonLength(),
      value: String(wanted.minReasonLength),
      suffix: messages[language].characters(),
      allowed: characters(thresholdLimits.minReasonLength),
      description: remark('minReasonLength', (value) => `${value} ${messages[language].characters()}`),
      read: (text) => soundChange('minReasonLength', typedNumber(text)),
    },
  ];
}

/** Null for no number and for one beyond the limits; that there is no limit is said by leaving the field empty. */
function soundChange(name: NumberThreshold, value: number | null): Thresholds | null {
  const change = value === null ? {} : parseThresholds({ [name]: value });
  return name in change ? change : null;
}

function percents({ min, max }: Limits, language: Language): string {
  return messages[language].invalid(Number(percentFigure(min)), Number(percentFigure(max)));
}

function percentText(fraction: number | null, language: Language): string {
  return fraction === null ? messages[language].none() : `${percentFigure(fraction)}%`;
}
