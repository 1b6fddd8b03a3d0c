import type { Form } from '../form/form';
import { GENERAL, TEXT_FORMAT } from '../cell/numberFormat';
import { numberCells } from '../form/numberCells';
import { isFigureText } from '../form/textNumbers';
import { textIn } from '../form/cellState';
import { readTypedNumber } from '../quantity/readAmount';
import { plainNumber } from '../scoring/exact';
import { literalEntry } from '../sheet/edit/literalEntry';
import type { ConversionCell } from './conversionCell';

/**
 * Weights and amounts that stand as texts, which no formula can add up: each becomes the number it stands for, and the sums with it.
 * Scores and sums are none of them, for they become formulas; shares ('10%') are counted as they are.
 */
export function convertToNumbers(form: Form, calculated: ReadonlySet<string>): ConversionCell[] {
  return numberCells(form)
    .filter(
      ({ cell, field }) => field !== 'score' && !calculated.has(cell.address) && !cell.hasLabel && isFigureText(cell),
    )
    .filter(({ cell, place }) => place !== 'points' || !/[%％]/.test(textIn(cell)))
    .map(({ cell, place }) => {
      const oldText = textIn(cell);
      const meant = readTypedNumber(oldText, place);
      const isText = cell.numberFormat === TEXT_FORMAT;
      return {
        cell: cell.address,
        field: 'number',
        subject: '',
        state: meant ? 'agrees' : 'cannot',
        old: cell.value,
        oldText,
        result: meant,
        newText: meant ? plainNumber(meant) : '',
        entry: meant && literalEntry(meant.toNumber(), GENERAL),
        numberFormat: meant && isText ? GENERAL : null,
        obstacle: meant ? null : { kind: 'notANumber', text: oldText },
      };
    });
}
