import { labelText } from '../cellText';
import type { AssessedIndicator } from '../form/assessIndicator';
import { textIn } from '../form/cellState';
import { checkMessages } from '../messages/checks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { misplacement } from './indicatorPlacement';
import { indicatorTitle } from './indicatorTitle';
import { isPlaceholderName } from './isPlaceholderName';
import { makeFinding } from './makeFinding';

/** '指标1:' before a name. */
const NUMBERED = /^指标\d*[:.、]?/;

/** 三级指标: named, each one once, and under the 二级指标 it belongs to. */
export function indicatorChecks({ assessment }: CheckContext): Finding[] {
  const used = assessment.rows.filter(({ unused }) => !unused);
  return [
    // A form in which nothing is filled in yet is the blank form, places and all.
    ...(used.length > 0 ? assessment.rows.flatMap(placeholder) : []),
    ...duplicates(used),
    ...used.flatMap(misplaced),
  ];
}

function placeholder({ indicator, unused }: AssessedIndicator): Finding[] {
  if (!isPlaceholderName(indicator)) return [];
  const text = textIn(indicator.name);
  const message = unused ? checkMessages.placeholderLeft(text) : checkMessages.placeholderNamed(text);
  return [makeFinding('indicator.placeholder', indicator.name, text, message)];
}

function duplicates(rows: readonly AssessedIndicator[]): Finding[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ indicator }) => {
    const key = labelText(textIn(indicator.name)).replace(NUMBERED, '');
    const { address } = indicator.name;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, address);
    if (key === '' || earlier === undefined || earlier === address) return [];
    const title = indicatorTitle(indicator);
    return [makeFinding('indicator.duplicate', indicator.name, title, checkMessages.duplicate(title, earlier))];
  });
}

function misplaced(row: AssessedIndicator): Finding[] {
  const found = misplacement(row);
  if (!found) return [];
  const { indicator, outcome } = row;
  const title = indicatorTitle(indicator);
  const subcategory = textIn(indicator.subcategory);
  const make = (cell: typeof indicator.name, message: string) => [makeFinding('indicator.class', cell, title, message)];
  switch (found.kind) {
    case 'cost':
      return make(indicator.target, checkMessages.classCost(title, outcome.target.text));
    case 'spending':
      return make(indicator.name, checkMessages.classSpending(title));
    case 'time':
      return make(indicator.name, checkMessages.classTime(title, subcategory, outcome.target.text));
    case 'words':
      return make(indicator.name, checkMessages.classWords(title, subcategory, found.belongs));
  }
}
