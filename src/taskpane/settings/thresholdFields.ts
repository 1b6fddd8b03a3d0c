import { thresholdMessages as messages } from '../../core/messages/settings';
import type { Scheme } from '../../core/scheme/scheme';
import type { Limits, Thresholds } from '../../core/scheme/thresholds';
import { isWithinLimits, thresholdLimits } from '../../core/scheme/thresholds';
import { isOverCompletionScored, thresholdsOf } from '../../core/scheme/withThresholds';
import type { NumberSettingProps } from './NumberSetting';
import { percentFigure, typedNumber, typedPercent } from './typedNumber';

type NumberThreshold = 'overCompletion' | 'explainBelowRate' | 'leastReasonCharacters';

/** A number among the thresholds, ready to show. */
export interface ThresholdField extends Omit<NumberSettingProps, 'onEnter'> {
  readonly name: NumberThreshold;
  /** The change an entry asks for; null for one that is not allowed. */
  readonly read: (text: string) => Thresholds | null;
}

/** The numbers among the thresholds: as the scheme publishes them, or as the workbook changes them, which is then remarked. */
export function thresholdFields(scheme: Scheme, thresholds: Thresholds): readonly ThresholdField[] {
  const published = thresholdsOf(scheme);
  const wanted = { ...published, ...thresholds };
  const remark = <Name extends NumberThreshold>(name: Name, inWords: (value: (typeof published)[Name]) => string) =>
    wanted[name] === published[name] ? '' : messages.changed(inWords(published[name]));
  const characters = ({ min, max }: Limits) => messages.invalidInteger(min, max);
  const { deduction } = scheme.overCompletion;
  const locked = isOverCompletionScored(scheme) && {
    value: percentFigure(published.overCompletion),
    readOnly: true,
    description: messages.overCompletionLocked(scheme.name, deduction),
  };
  return [
    {
      name: 'overCompletion',
      label: messages.overCompletion(),
      value: percentFigure(wanted.overCompletion),
      suffix: '%',
      allowed: percents(thresholdLimits.overCompletion),
      description: remark('overCompletion', percentText),
      read: (text) => within(thresholdLimits.overCompletion, typedPercent(text), 'overCompletion'),
      ...locked,
    },
    {
      name: 'explainBelowRate',
      label: messages.explainBelowRate(),
      value: wanted.explainBelowRate === null ? '' : percentFigure(wanted.explainBelowRate),
      suffix: '%',
      placeholder: messages.none(),
      allowed: percents(thresholdLimits.explainBelowRate),
      description: `${messages.noRate()} ${remark('explainBelowRate', percentText)}`.trim(),
      read: (text) =>
        text.trim() === ''
          ? { explainBelowRate: null }
          : within(thresholdLimits.explainBelowRate, typedPercent(text), 'explainBelowRate'),
    },
    {
      name: 'leastReasonCharacters',
      label: messages.leastReasonCharacters(),
      value: String(wanted.leastReasonCharacters),
      suffix: messages.characters(),
      allowed: characters(thresholdLimits.leastReasonCharacters),
      description: remark('leastReasonCharacters', (value) => `${value} ${messages.characters()}`),
      read: (text) => within(thresholdLimits.leastReasonCharacters, typedNumber(text), 'leastReasonCharacters'),
    },
  ];
}

function within(limits: Limits, value: number | null, name: NumberThreshold): Thresholds | null {
  return isWithinLimits(value, limits) ? { [name]: value } : null;
}

function percents({ min, max }: Limits): string {
  return messages.invalid(Number(percentFigure(min)), Number(percentFigure(max)));
}

function percentText(fraction: number | null): string {
  return fraction === null ? messages.none() : `${percentFigure(fraction)}%`;
}
