/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { convertToFormulaPlan } from '../../../src/core/formulas/convertToFormulaPlan';
import type { Form } from '../../../src/core/form/form';
import { ConvertToFormulasPanel } from '../../../src/taskpane/workflows/ConvertToFormulasPanel';
import form15 from '../../core/check/golden/15/form.json';
import form20 from '../../core/check/golden/20/form.json';
import { typedForm } from '../../core/workflows/typedForm';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

/** The panel for a form, ticking what is ticked; at first what agrees. */
function Shown({
  form,
  onConvert,
  onGoTo,
}: {
  form: Form;
  onConvert: (cells: string[]) => void;
  onGoTo: (cell: string) => void;
}) {
  const agreeing = convertToFormulaPlan(form, defaultScheme).filter(({ state }) => state === 'agrees');
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(() => new Set(agreeing.map(({ cell }) => cell)));
  return (
    <ConvertToFormulasPanel
      cells={convertToFormulaPlan(form, defaultScheme, chosen)}
      chosen={chosen}
      busy={false}
      onChoose={setChosen}
      onConvert={() => onConvert([...chosen])}
      onGoTo={onGoTo}
    />
  );
}

function show(form: Form) {
  const onConvert = jest.fn<void, [string[]]>();
  const onGoTo = jest.fn<void, [string]>();
  render(inTheme(<Shown form={form} onConvert={onConvert} onGoTo={onGoTo} />));
  return { onConvert, onGoTo };
}
const apply = () => screen.getByRole('button', { name: /^把/ });
const differing = () => screen.getByRole('region', { name: /不同/ });

test('lists what would change as old and new, unticked', async () => {
  show(typedForm(form20));
  const rows = within(differing()).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([expect.stringMatching(/执行率：86% → 86\.2%/), expect.stringMatching(/9 → 8\.62/)]),
  );
  const boxes = within(differing()).getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.some(({ checked }) => checked)).toBe(false);
  expect(await accessibilityProblems()).toEqual([]);
});

test('writes what agrees, and what is ticked besides', () => {
  const { onConvert } = show(typedForm(form20));
  fireEvent.click(within(differing()).getByRole('checkbox', { name: /预算执行得分/ }));
  fireEvent.click(apply());
  const [cells = []] = onConvert.mock.lastCall ?? [];
  expect(cells).toEqual(expect.arrayContaining(['J6', 'H15']));
  expect(cells).not.toContain('I6');
});

test('a whole group is ticked at once', () => {
  show(typedForm(form20));
  const before = apply().textContent;
  fireEvent.click(within(differing()).getByRole('checkbox', { name: /^全选/ }));
  expect(
    within(differing())
      .getAllByRole<HTMLInputElement>('checkbox')
      .every(({ checked }) => checked),
  ).toBe(true);
  expect(apply().textContent).not.toBe(before);
});

test('cells that stay have a reason and no box, and lead to their place', () => {
  const { onGoTo } = show(typedForm(form15));
  const kept = screen.getByRole('region', { name: /保持原样/ });
  expect(within(kept).queryByRole('checkbox')).toBeNull();
  const [first] = within(kept).getAllByRole('button');
  if (!first) throw new Error('A cell that stays');
  fireEvent.click(first);
  expect(onGoTo).toHaveBeenCalledWith('H16');
  expect(first.textContent).toMatch(/10.*还空着/);
});

test('with nothing ticked nothing can be written', () => {
  const { onConvert } = show(typedForm());
  fireEvent.click(screen.getByRole('checkbox', { name: /^全选：与公式结果一致/ }));
  fireEvent.click(screen.getByRole('button', { name: '换成公式' }));
  expect(onConvert).not.toHaveBeenCalled();
});
