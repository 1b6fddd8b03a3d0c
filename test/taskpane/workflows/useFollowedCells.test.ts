/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { CellValue } from '../../../src/core/cell/cell';
import type { Form } from '../../../src/core/form/form';
import { readForms } from '../../../src/core/sheet/readForms';
import { planRequest } from '../../../src/excel/insertRequest';
import { useFollowedCells } from '../../../src/taskpane/workflows/useFollowedCells';
import { contentNamed, requestFor } from '../../excel/support/forms';

const ROWS = planRequest(requestFor(contentNamed('选')), { row: 0, column: 0 }).formulas;

function formOf(formulas: readonly (readonly CellValue[])[]): Form {
  const numberFormats = formulas.map((row) => row.map(() => 'General'));
  const [form] = readForms({ row: 0, column: 0, values: formulas, formulas, numberFormats }).forms;
  if (!form) throw new Error('No form');
  return form;
}

test('what was chosen stays with its indicators: rows come and go, and what is gone is chosen no more', () => {
  const { result, rerender } = renderHook(({ form }) => useFollowedCells(form), {
    initialProps: { form: formOf(ROWS) },
  });
  expect(result.current[0]).toBeNull();
  act(() => result.current[1](new Set(['score.mismatch H14', 'H15', 'H16'])));
  expect([...(result.current[0] ?? [])]).toEqual(['score.mismatch H14', 'H15', 'H16']);
  // A row above the form, and one of the chosen gone.
  const [first = []] = ROWS;
  rerender({ form: formOf([first.map(() => ''), ...ROWS.filter((_, at) => at !== 14)]) });
  expect([...(result.current[0] ?? [])]).toEqual(['score.mismatch H15', 'H16']);
});
