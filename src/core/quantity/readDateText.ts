import type { DateQuantity } from './quantity';
import { serialOf } from './calendar';
import { readDateSpan } from './dateSpan';
import type { DateSpan } from './dateSpan';

const BEFORE = /^(?:<=?|=|已|均|于|在|截至到?|截止到?|不晚于|不迟于|最晚|最迟)+/;
const AFTER = /(之前|以前|前|为止|止|之内|以内)?(?:全部|已)?(?:完成|完工|竣工|交付|投入使用|通过验收)?$/;
/** '12月前' may end with November or with December, '12月底前' and '12月31日前' leave no doubt. */
const EXCLUSIVE: ReadonlySet<string | undefined> = new Set(['之前', '以前', '前']);
const ENDS_A_MONTH = /[底末旬内]$/;
/** The number and unit columns of a form joined: '≤12月' is a length of time. */
const SIGN_AND_MONTHS = /^[<=]+\d+月$/;

/** A day, month or year, alone or as a deadline: '2020-12-31', '12月底之前', '截至2020年12月31日'. Null for everything else. */
export function readDateText(plain: string, text: string): DateQuantity | null {
  if (SIGN_AND_MONTHS.test(plain)) return null;
  const body = plain.replace(BEFORE, '');
  const span = readDateSpan(body);
  if (span !== null) return dateQuantity(span, text);
  const tail = AFTER.exec(body);
  const rest = body.slice(0, tail?.index);
  const deadline = rest === body ? null : readDateSpan(rest);
  if (deadline === null) return null;
  const vague = EXCLUSIVE.has(tail?.[1]) && deadline.precision !== 'day' && !ENDS_A_MONTH.test(rest);
  return vague ? null : dateQuantity(deadline, text);
}

function dateQuantity(span: DateSpan, text: string): DateQuantity {
  const { year, fromMonth, fromDay, toMonth, toDay, precision } = span;
  return {
    kind: 'date',
    text,
    from: year === null ? null : serialOf({ year, month: fromMonth, day: fromDay }),
    to: year === null ? null : serialOf({ year, month: toMonth, day: toDay }),
    month: toMonth,
    day: toDay,
    precision,
  };
}
