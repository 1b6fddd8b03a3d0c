/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { formChoices } from '../../../src/core/sheet/formChoices';
import { templateById, templates } from '../../../src/core/sheet/templates/templateById';
import { FillPage } from '../../../src/taskpane/pages/FillPage';
import { emptyDraft, withTemplate } from '../../../src/taskpane/state/insertDraft';
import type { InsertDraft } from '../../../src/taskpane/state/insertDraft';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

/** The page with a draft that follows what is typed. */
function Filled({
  onInsert,
  onExamples,
  busy = false,
  hasFunctions = true,
}: {
  onInsert: (draft: InsertDraft) => void;
  onExamples: () => void;
  busy?: boolean;
  hasFunctions?: boolean;
}) {
  const [draft, setDraft] = React.useState(() => emptyDraft(2026, formChoices(null), 'functions'));
  return (
    <FillPage
      draft={draft}
      templates={templates}
      template={templateById(draft.templateId)}
      schemes={[{ id: 'mof-2020', name: '财预〔2020〕10号', source: '财政部' }]}
      schemeId="mof-2020"
      exampleCount={3}
      hasFunctions={hasFunctions}
      busy={busy}
      onDraftChange={setDraft}
      onTemplateChange={(template) => setDraft(withTemplate(draft, template))}
      onSchemeChange={() => undefined}
      onInsert={() => onInsert(draft)}
      onExamples={onExamples}
    />
  );
}

function show({ busy = false, hasFunctions = true } = {}) {
  const onInsert = jest.fn<void, [InsertDraft]>();
  const onExamples = jest.fn();
  render(inTheme(<Filled onInsert={onInsert} onExamples={onExamples} busy={busy} hasFunctions={hasFunctions} />));
  return { onInsert, onExamples };
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

test('one click inserts a form of this year', () => {
  const { onInsert } = show();
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  expect(onInsert).toHaveBeenCalledWith(emptyDraft(2026, formChoices(null), 'functions'));
});

test('only what the form has a place for is asked, by the words that stand on it', () => {
  show();
  const asked = () =>
    screen
      .getAllByRole('textbox')
      .map((box) => box.closest('.ms-TextField')?.querySelector('label')?.textContent)
      .filter((label) => label !== '年度');
  expect(asked()).toEqual(['项目名称', '主管部门', '实施单位']);
  type('主管部门', '县水利局');
  fireEvent.click(screen.getByRole('combobox', { name: /^表样/ }));
  fireEvent.click(screen.getByRole('option', { name: templateById('whole-department').name }));
  expect(asked()).toEqual(['部门（单位）名称']);
  // What was typed for one form stays where another has the same place.
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '部门（单位）名称' }).value).toBe('县水利局');
});

test('what is typed is inserted', () => {
  const { onInsert } = show();
  type('年度', '2020');
  type('项目名称', '档案事业费');
  type('主管部门', '县委办公室');
  type('实施单位', '县档案馆');
  fireEvent.click(screen.getByRole('radio', { name: '当前选中的单元格' }));
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  expect(onInsert.mock.lastCall?.[0]).toMatchObject({
    year: '2020',
    project: '档案事业费',
    department: '县委办公室',
    implementer: '县档案馆',
    place: 'selection',
  });
});

test('a wrong year is said beside its field and cannot be inserted', async () => {
  const { onInsert } = show();
  type('年度', '20');
  expect(await screen.findByText(/请填 2000 到 2099/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  fireEvent.submit(screen.getByRole('textbox', { name: '年度' }));
  expect(onInsert).not.toHaveBeenCalled();
});

test('the numbers of rows unfold and are counted up and down', () => {
  const { onInsert } = show();
  const toggle = screen.getByRole('button', { name: /指标行数/ });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(toggle);
  const counter = screen.getByRole('spinbutton', { name: '质量指标' });
  fireEvent.keyDown(counter, { key: 'ArrowUp', keyCode: 38, which: 38 });
  fireEvent.keyUp(counter, { key: 'ArrowUp', keyCode: 38, which: 38 });
  expect(screen.getByText('产出指标 6，效益指标 4，满意度指标 1')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  expect(onInsert.mock.lastCall?.[0].rows).toMatchObject({ 质量指标: 2 });
});

test('another form brings its own unit and rows, and keeps what was typed', () => {
  const { onInsert } = show();
  type('项目名称', '档案事业费');
  fireEvent.click(screen.getByRole('combobox', { name: /^表样/ }));
  fireEvent.click(screen.getByRole('option', { name: templateById('yunnan-14').name }));
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  expect(onInsert.mock.lastCall?.[0]).toMatchObject({
    templateId: 'yunnan-14',
    project: '档案事业费',
    moneyUnit: '元',
  });
});

test('rows of 项目资金 that are not needed are left out', () => {
  const { onInsert } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: '上年结转资金' }));
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  expect(onInsert.mock.lastCall?.[0].fundParts).toEqual(['appropriation', 'other']);
});

test('a line for names, date and seal is there where it is wanted', () => {
  const { onInsert } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: /填报人.*盖章/ }));
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  expect(onInsert.mock.lastCall?.[0].hasSignatureLine).toBe(true);
});

test('while inserting, a second click does nothing', () => {
  const { onInsert } = show({ busy: true });
  fireEvent.click(screen.getByRole('button', { name: '正在插入……' }));
  expect(onInsert).not.toHaveBeenCalled();
});

test('the examples are one click away', () => {
  const { onExamples } = show();
  fireEvent.click(screen.getByRole('button', { name: '打开填好的示例（3 张）' }));
  expect(onExamples).toHaveBeenCalledTimes(1);
});

test('is accessible, folded and unfolded', async () => {
  show();
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /指标行数/ }));
  expect(await accessibilityProblems()).toEqual([]);
});

test('native formulas are chosen, and what they cannot score is said', () => {
  const { onInsert } = show();
  expect(screen.queryByText(/要自己填/)).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /只用 Excel 自带公式/ }));
  expect(screen.getByText(/“持续提高”.*要自己填/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '插入自评表' }));
  expect(onInsert).toHaveBeenCalledWith(emptyDraft(2026, formChoices(null), 'plain'));
});

test('a blank form that needs no add-in can be saved, of the layout chosen', () => {
  show();
  const link = screen.getByRole('link', { name: /下载这种表样的空白表/ });
  expect(link.getAttribute('href')).toBe('forms/national-2020.xlsx');
  expect(link.getAttribute('download')).toMatch(/\.xlsx$/);
});

test('where Excel has no functions of add-ins they cannot be chosen, and why', () => {
  show({ hasFunctions: false });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /加载项的函数/ }).disabled).toBe(true);
  expect(screen.getByText('这个 Excel 不能用加载项的函数。')).toBeTruthy();
});

test.each([
  ['年度', '二〇', /^还不能插入：请填 \d+ 到 \d+ 之间的年份/],
  ['年度', '', /^还不能插入：请填 \d+ 到 \d+ 之间的年份/],
])('why the button is out of use stands beside it, wherever the field is: %s %j', (label, value, reason) => {
  const { onInsert } = show();
  type(label, value);
  const button = screen.getByRole('button', { name: '插入自评表', description: reason });
  expect(button.closest('div')?.parentElement?.textContent ?? '').toMatch(/还不能插入/);
  fireEvent.click(button);
  expect(onInsert).not.toHaveBeenCalled();
  type(label, '2026');
  expect(screen.queryByText(/还不能插入/)).toBeNull();
});
