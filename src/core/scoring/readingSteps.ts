import { scoreSteps } from '../messages/scoring';
import { describeQuantity } from '../quantity/describeQuantity';
import type { Quantity } from '../quantity/quantity';
import type { ScoreStep } from './outcome';

/** How target and actual were read: '≥95% 读作 不低于 95%，完成 90%'. */
export function readingSteps(target: Quantity, actual: Quantity): ScoreStep[] {
  return [
    scoreSteps.reading(
      readingOf(target, scoreSteps.targetIs, scoreSteps.readAs),
      readingOf(actual, scoreSteps.actualIs, scoreSteps.actualReadAs),
    ),
  ];
}

function readingOf(
  quantity: Quantity,
  asWritten: (text: string) => string,
  asRead: (text: string, reading: string) => string,
): string {
  const text = quantity.text.trim();
  const reading = describeQuantity(quantity);
  return plain(reading) === plain(text) ? asWritten(text) : asRead(text, reading);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”]/g, '');
}
