/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { knownSchemes } from '../../../src/core/scheme/schemes';
import type { SchemeChangePlan } from '../../../src/core/workflows/changeScheme/planSchemeChange';
import { ChangeSchemePanel } from '../../../src/taskpane/workflows/ChangeSchemePanel';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const nothing: SchemeChangePlan = { changes: [], left: [], typed: [], foreign: [], isStated: true };
const change = {
  cell: 'H13',
  old: 5,
  oldFormula: '=ZPB.INDSCORE(E13,F13,G13)',
  formula: '=ZPB.INDSCORE(E13,F13,G13,"","湖北")',
};

function show(plan: Partial<SchemeChangePlan>, isSame = false) {
  const onApply = jest.fn<void, []>();
  const onGoTo = jest.fn<void, [string]>();
  const onChoose = jest.fn<void, [string]>();
  render(
    inTheme(
      <ChangeSchemePanel
        project="档案事业费"
        schemes={knownSchemes()}
        schemeId="hubei"
        isSame={isSame}
        plan={{ ...nothing, ...plan }}
        busy={false}
        onChoose={onChoose}
        onGoTo={onGoTo}
        onApply={onApply}
      />,
    ),
  );
  return { onApply, onGoTo, onChoose };
}

test('lists every formula as it is and as it will be before anything is done, and rewrites them at one click', async () => {
  const changes = [change, { ...change, cell: 'H14', old: '' }];
  const { onApply, onGoTo } = show({ changes });
  const region = screen.getByRole('region', { name: '将改写 2 个公式' });
  expect(
    within(region)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    `H13（现在显示：5）${change.oldFormula} → ${change.formula}`,
    `H14（现在显示：空）${change.oldFormula} → ${change.formula}`,
  ]);
  expect(screen.getByText('只改“档案事业费”这一张表；别的表、新插入的表都不受影响。')).toBeTruthy();
  fireEvent.click(within(region).getByRole('button', { name: /^H14/ }));
  expect(onGoTo).toHaveBeenCalledWith('H14');
  expect(onApply).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '改写 2 个公式' }));
  expect(onApply).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('names the cells that stay: typed, by other formulas, not to be rewritten', () => {
  show({ changes: [change], typed: ['H15', 'H16'], foreign: ['H17'], left: ['H18'] });
  expect(screen.getByText(/手填的得分、总分、等级不改：H15、H16。/)).toBeTruthy();
  expect(screen.getByText(/普通公式算的，不随评分方案改变：H17。/)).toBeTruthy();
  expect(screen.getByText(/请自己核对：H18。/)).toBeTruthy();
});

test('a form that is written for the scheme already has nothing to do', () => {
  show({}, true);
  expect(screen.getByText('这张表的公式已经按这个方案写好，没有要改的。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /改写|检查/ })).toBeNull();
});

test('a form without formulas keeps the choice in the workbook, and says what becomes of it', () => {
  const { onApply } = show({ isStated: false, typed: ['H13'] });
  expect(screen.getByText(/只记在这个工作簿中（按这张表的位置记）/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '按这个方案检查' }));
  expect(onApply).toHaveBeenCalledTimes(1);
});

test('what cannot be rewritten is never taken for done', () => {
  show({ left: ['H13'] });
  expect(screen.queryByText(/没有要改的/)).toBeNull();
  expect(screen.getByText(/请自己核对：H13。/)).toBeTruthy();
});
