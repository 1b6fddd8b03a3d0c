import type { Form } from '../form/form';
import { checkMessages } from '../messages/checks';
import type { FormFit } from '../sheet/fit/formFit';
import type { Finding, FindingCode } from './finding';
import { makeFinding } from './makeFinding';

/**
 * What of a form is not shown whole, one finding for each kind with the cells named in it; null says that the sizes of its rows
 * and columns are not known, which is a remark.
 */
export function fitFindings({ title }: Form, fit: FormFit | null): Finding[] {
  if (!fit) return [makeFinding('sheet.unmeasured', title, '', checkMessages.unmeasured())];
  const tooLong = new Set(fit.tooLong);
  return [
    ...found(
      'form.clipped',
      fit.cutTexts.filter((cell) => !tooLong.has(cell)),
      checkMessages.clipped,
    ),
    ...found('form.clipped', fit.tooLong, checkMessages.tooLong),
    ...found('form.narrow', fit.cutNumbers, checkMessages.narrow),
  ];
}

function found(code: FindingCode, cells: readonly string[], say: (cells: readonly string[]) => string): Finding[] {
  const [address] = cells;
  return address === undefined ? [] : [makeFinding(code, { address, value: '' }, '', say(cells))];
}
