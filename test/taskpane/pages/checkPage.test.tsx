/** @jest-environment jsdom */
import { cellAt } from '../../support/cellAt';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import Decimal from 'decimal.js';
import * as React from 'react';
import type { ColumnQuestion } from '../../../src/core/sheet/columns/columnQuestion';
import { CheckPage } from '../../../src/taskpane/pages/CheckPage';
import { NO_FILTER } from '../../../src/taskpane/findings/filterFindings';
import { shownFindings } from '../../../src/taskpane/findings/shownFindings';
import { useReasonDrafts } from '../../../src/taskpane/findings/useReasonDrafts';
import type { Fix } from '../../../src/core/check/fix/fix';
import { literalEntry } from '../../../src/core/sheet/edit/literalEntry';
import type { FormView } from '../../../src/taskpane/views/formView';
import type { SectionTotals } from '../../../src/core/form/assessForm';
import type { AssessedIndicator } from '../../../src/core/form/assessIndicator';
import { foundInRow, foundInSection } from '../../../src/core/check/place';
import { named } from '../../../src/core/check/subject';
import type { Finding } from '../../../src/core/check/finding';
import { sayFinding } from '../../../src/wording/sayFinding';
import { checkedExample } from '../support/exampleView';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const bar = {
  label: '分值合计',
  current: '110',
  expected: '100',
  share: 1,
  state: 'over',
  difference: '多 10 分',
} as const;
/** Where the findings were made; the page shows no more of it than the cell. */
const row = checkedExample().assessment.rows[0] as AssessedIndicator;
const section = { ...(checkedExample().assessment.sections[0] as SectionTotals), category: '乙' };
const basis = { basis: 'weights', scheme: null } as const;
const fix: Fix = {
  id: 'weight.section B13',
  action: { kind: 'shareOut', category: null, before: '60', after: '50', weights: 3, kept: [] },
  following: 0,
  changes: [
    {
      cell: 'G13',
      label: { kind: 'weight', of: named('甲') },
      old: 20,
      before: '20',
      after: '16.67',
      entry: literalEntry(16.67, 'General'),
    },
  ],
  deleteRow: null,
  sizes: null,
  automatic: true,
};
const view: FormView = {
  project: '档案事业费',
  subtitle: '2020年度 · 档案事业费',
  scheme: '评分方案：财预〔2020〕10号',
  isSchemeMissing: false,
  score: { total: '98.5', grade: '优', gradeMessage: '', executionRate: '100%', rateMessage: '' },
  weights: {
    total: bar,
    parts: [
      { ...bar, label: '产出指标', current: '60', expected: '50' },
      { ...bar, label: '其他指标', current: '5', expected: '', state: 'free', difference: '' },
    ],
    message: '',
  },
  fixAll: { cells: 3, rows: 1 },
  ignored: [],
  lapsed: [],
  toFill: [],
  isFilled: true,
  findings: [
    {
      finding: {
        ...foundInRow(row, cellAt('I22', ''), { case: 'targetMissed' } as const, named('甲')),
        code: 'reason.missing',
        severity: 'explain',
        cell: 'I22',
      },
      basis,
      fix: { ...fix, id: 'reason.missing I22', action: { kind: 'draft' }, automatic: false },
    },
    {
      finding: {
        ...foundInSection(section, cellAt('B13', ''), {
          category: '乙',
          weight: new Decimal(60),
          expected: new Decimal(50),
        }),
        code: 'weight.section',
        severity: 'warning',
        cell: 'B13',
      },
      basis,
      fix,
    },
    {
      finding: {
        ...foundInRow(row, cellAt('F15', ''), { target: '提高', actual: '90%' }, named('丙')),
        code: 'value.percent',
        severity: 'info',
        cell: 'F15',
      },
      basis,
      fix: null,
    },
  ],
};

/** A finding of the view in words. */
function saidOf(index: number): string {
  const item = view.findings[index];
  if (!item) throw new Error('There is such a finding');
  return sayFinding(item.finding, 'zh-CN');
}

type Props = Omit<React.ComponentProps<typeof CheckPage>, 'shown' | 'reasons'>;

const propsWith = (change: Partial<Props> = {}) => ({
  view,
  projects: ['档案事业费'],
  formIndex: 0,
  highlight: true,
  isProtected: false,
  busy: null,
  columns: { questions: [], answered: null, onAnswer: jest.fn(), onTakeBack: jest.fn() },
  filter: NO_FILTER,
  onFilter: jest.fn(),
  selected: null,
  onFormChoose: jest.fn(),
  onGoTo: jest.fn(),
  onRecheck: jest.fn(),
  onHighlightChange: jest.fn(),
  onFix: jest.fn(),
  onFixAll: jest.fn(),
  onIgnore: jest.fn(),
  onRestore: jest.fn(),
  onForgetIgnoring: jest.fn(),
  onChangeScheme: jest.fn(),
  freeze: { frozen: 0, isLive: false, oldFile: null },
  onFreeze: jest.fn(),
  onHandIn: jest.fn(),
  onFitRows: jest.fn(),
  ...change,
});

/** The page with a filter that can be chosen. */
function Page(props: Props) {
  const [filter, setFilter] = React.useState(props.filter);
  const shown = shownFindings(props.view.findings, filter, 'zh-CN');
  const reasons = useReasonDrafts('档案事业费', props.view.ignored);
  const [isElsewhere, setElsewhere] = React.useState(false);
  return (
    <>
      <button type="button" onClick={() => setElsewhere(!isElsewhere)}>
        别的页
      </button>
      {!isElsewhere && <CheckPage {...props} shown={shown} filter={filter} onFilter={setFilter} reasons={reasons} />}
    </>
  );
}

function show(change?: Partial<Props>) {
  const props = propsWith(change);
  render(inTheme(<Page {...props} />));
  return props;
}

const unfoldFigures = () => fireEvent.click(screen.getByRole('button', { name: /^总分/ }));

test('shows project, total, grade, weights and execution rate', () => {
  show();
  expect(screen.getByText('110 / 100 多 10 分')).toBeTruthy();
  expect(screen.getByText('2020年度 · 档案事业费')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('档案事业费');
  expect(screen.getByText('98.5')).toBeTruthy();
  expect(screen.getByText('优')).toBeTruthy();
  expect(screen.getByText('100%')).toBeTruthy();
});

test('the scheme stands behind the figures, unless it is missing', () => {
  show();
  expect(screen.queryByText(/^评分方案/)).toBeNull();
  unfoldFigures();
  expect(screen.getByText(/^评分方案/)).toBeTruthy();
  cleanup();
  show({ view: { ...view, isSchemeMissing: true } });
  expect(screen.getByText(/^评分方案/)).toBeTruthy();
});

test('says in words by how much the weights are over', () => {
  show();
  unfoldFigures();
  const meter = within(screen.getByRole('region', { name: '分值合计' }));
  expect(meter.getByText('60 / 50')).toBeTruthy();
  expect(meter.getAllByText('多 10 分')).toHaveLength(1);
});

test('a finding is a button that leads to its cell', () => {
  const { onGoTo } = show();
  fireEvent.click(screen.getByRole('button', { name: /没有填写偏差原因.*转到单元格 I22/ }));
  expect(onGoTo).toHaveBeenCalledWith('I22');
});

test('findings stand in groups with their numbers, the gravest first', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '待说明（1 处）',
    '建议核对（1 处）',
    '供参考（1 处）',
  ]);
});

test('a form without findings says so', () => {
  show({ view: { ...view, findings: [] } });
  expect(screen.getByText('没有要处理的问题')).toBeTruthy();
  cleanup();
  show({ view: { ...view, findings: [], score: { ...view.score, total: '' } } });
  expect(screen.getByText('未发现问题')).toBeTruthy();
});

test('where a part of the form was not found, that nothing was found is no good news', () => {
  const [item] = view.findings;
  if (!item) throw new Error('No finding');
  const remark = { ...item.finding, severity: 'info', code: 'sheet.unread' };
  const finding = { ...remark, figures: { case: 'absent', parts: ['expectedGoal'] } } as Finding;
  const known = { ...remark, figures: { case: 'columns', text: '评分标准' } } as Finding;
  show({ view: { ...view, findings: [{ ...item, finding, fix: null }] } });
  expect(screen.queryByText('没有要处理的问题')).toBeNull();
  expect(screen.getByText(/已检查的没有要处理的问题，有 1 处没有检查/)).toBeTruthy();
  cleanup();
  show({ view: { ...view, findings: [{ ...item, finding: known, fix: null }] } });
  expect(screen.getByText('没有要处理的问题')).toBeTruthy();
});

test('what is to be filled in is counted and led to, and no good news before', () => {
  const { onGoTo } = show({ view: { ...view, findings: [], toFill: ['C3', 'E13'], isFilled: false } });
  expect(screen.getByText('还有 2 格要填')).toBeTruthy();
  expect(screen.queryByText('没有要处理的问题')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '去下一格 C3' }));
  expect(onGoTo).toHaveBeenCalledWith('C3');
  cleanup();
  show({ view: { ...view, findings: [], toFill: ['D20'] } });
  expect(screen.getByText(/不用的请整行删除/)).toBeTruthy();
  expect(screen.getByText('没有要处理的问题')).toBeTruthy();
});

test('where a column is not clear, it is asked about, and that nothing was found is no good news', async () => {
  const question: ColumnQuestion = {
    ...{ heading: '进展', group: null, cell: 'F12', why: 'unknown', likely: 'actual', readAs: 'actual' },
    ...{ choices: ['actual'], concerns: ['actual'] },
  };
  const columns = { questions: [question], answered: null, onAnswer: jest.fn(), onTakeBack: jest.fn() };
  show({ view: { ...view, findings: [] }, columns });
  expect(screen.queryByText('未发现问题')).toBeNull();
  expect(screen.queryByText('没有要处理的问题')).toBeNull();
  expect(screen.getByText('有 1 列要先确认是什么')).toBeTruthy();
  expect(await screen.findByRole('region', { name: '这一列是……？' })).toBeTruthy();
  cleanup();
  show();
  expect(screen.queryByRole('region', { name: '这一列是……？' })).toBeNull();
});

test('highlighting is switched and checks are asked for', () => {
  const { onRecheck, onHighlightChange } = show();
  fireEvent.click(screen.getByRole('switch', { name: '在表中标出问题' }));
  fireEvent.click(screen.getByRole('button', { name: '重新检查' }));
  expect(onHighlightChange).toHaveBeenCalledWith(false);
  expect(onRecheck).toHaveBeenCalledTimes(1);
});

test('rows are made high enough when asked, unless the sheet is protected or its sizes are not known', () => {
  const { onFitRows } = show();
  fireEvent.click(screen.getByRole('button', { name: /^调整行高/ }));
  expect(onFitRows).toHaveBeenCalledTimes(1);
  cleanup();
  show({ isProtected: true });
  expect(screen.queryByRole('button', { name: /^调整行高/ })).toBeNull();
  cleanup();
  show({ onFitRows: null });
  expect(screen.queryByRole('button', { name: /^调整行高/ })).toBeNull();
});

test('on a protected sheet it says why nothing is marked', () => {
  show({ isProtected: true });
  expect(screen.getByText(/工作表受保护/)).toBeTruthy();
});

test('a finding keeps its element, and with it the focus, when others come and go', () => {
  const props = propsWith();
  const { rerender } = render(inTheme(<Page {...props} />));
  const finding = screen.getByRole('button', { name: /B13/ });
  finding.focus();
  rerender(inTheme(<Page {...props} view={{ ...view, findings: view.findings.slice(1) }} />));
  expect(document.activeElement).toBe(finding);
  expect(finding.isConnected).toBe(true);
});

test('says what a click would do about a finding, and does it', () => {
  const { onFix } = show();
  fireEvent.click(
    screen.getByRole('button', { name: '按比例调整分值', description: '3 个分值按比例调整，合计 60 → 50' }),
  );
  expect(onFix).toHaveBeenCalledWith(fix);
});

test('offers to do at once what needs no judgement', () => {
  const { onFixAll } = show();
  fireEvent.click(screen.getByRole('button', { name: '修复全部可自动修复的问题（改 3 个单元格，删 1 行）' }));
  expect(onFixAll).toHaveBeenCalledTimes(1);
});

test('the selected row stands in its finding', () => {
  const [item] = view.findings;
  if (!item) throw new Error('There is a finding');
  // jsdom has no layout, and so nothing to scroll.
  const scrollIntoView = jest.fn();
  Object.assign(HTMLElement.prototype, { scrollIntoView });
  show({ selected: { item, rowCard: <p>选中的行</p> } });
  expect(scrollIntoView).toHaveBeenCalledTimes(1);
  const group = screen.getByRole('region', { name: /^待说明/ });
  expect(within(group).getByText('选中的行')).toBeTruthy();
  expect(screen.getAllByText('选中的行')).toHaveLength(1);
});

test('what a finding rests on is shown when asked', () => {
  show();
  const [first] = screen.getAllByRole('button', { name: '依据' });
  if (!first) throw new Error('There is a finding');
  expect(first.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(first);
  const shown = document.getElementById(first.getAttribute('aria-controls') ?? '');
  expect(shown?.hidden).toBe(false);
  expect(shown?.textContent).toMatch(/权重总分 100 分/);
});

test('remarks are folded until they are asked for', () => {
  show();
  expect(screen.queryByText(saidOf(2))).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '供参考（1 处）' }));
  expect(screen.getByText(saidOf(2))).toBeTruthy();
});

test('shows only the findings of a kind, and all again', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: '可自动修复 1' }));
  expect(screen.queryByText(saidOf(0))).toBeNull();
  expect(screen.getByText(saidOf(1))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '待处理 2' }));
  expect(screen.getByText(saidOf(0))).toBeTruthy();
});

test('many findings can be searched by indicator, text and cell', () => {
  const [first, ...rest] = view.findings;
  if (!first) throw new Error('There is a finding');
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...first,
    finding: { ...first.finding, cell: `I${30 + index}`, subject: named(`指标${index}`) },
  }));
  show({ view: { ...view, findings: [...many, ...rest] } });
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '指标11' } });
  expect(screen.getAllByText(/^“指标\d+”.*没有填写偏差原因/)).toHaveLength(1);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这样的' } });
  fireEvent.click(screen.getByRole('button', { name: '显示全部' }));
  expect(screen.getAllByText(/^“指标\d+”.*没有填写偏差原因/)).toHaveLength(12);
});

test('a sheet with several forms lets one choose', async () => {
  show({ projects: ['档案事业费', ''], formIndex: 1 });
  const choice = await screen.findByRole('combobox', { name: /2 张自评表/ });
  // Fluent writes what is chosen only once the list is there.
  await waitFor(() => expect(choice.textContent).toContain('2. （未填名称）'));
});

test('without a project name or a score it says what is missing', () => {
  const score = { total: '', grade: '', gradeMessage: '填写后自动算出', executionRate: '', rateMessage: '没有预算' };
  show({ view: { ...view, project: '', score } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/未填/);
  expect(screen.getByText('填写后自动算出')).toBeTruthy();
});

test('is accessible', async () => {
  show();
  expect(await accessibilityProblems()).toEqual([]);
});

describe('忽略此条', () => {
  const thin = {
    finding: {
      ...foundInRow(row, cellAt('I24', '略'), { case: 'thin' } as const, named('丁')),
      code: 'reason.thin',
      severity: 'warning',
      cell: 'I24',
    },
    basis,
    fix: null,
  } as const;
  const ignoring = {
    name: '_zpb_ignored_1',
    code: 'reason.thin',
    place: 'a',
    seen: 'b',
    subject: '丁',
    reason: '已电话说明',
  };
  const ignoreButtons = () => screen.queryAllByRole('button', { name: '忽略此条' });

  test('is offered where a reviewer may accept a finding, and asks for a reason', () => {
    const { onIgnore } = show({ view: { ...view, findings: [thin] } });
    expect(ignoreButtons()).toHaveLength(1);
    ignoreButtons().forEach((button) => fireEvent.click(button));
    const confirm = screen.getByRole('button', { name: '忽略' });
    fireEvent.click(confirm);
    const field = screen.getByRole('textbox', { name: /为什么可以不改/ });
    fireEvent.change(field, { target: { value: '   ' } });
    fireEvent.click(confirm);
    expect(onIgnore).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '已电话说明' } });
    fireEvent.click(confirm);
    expect(onIgnore).toHaveBeenCalledWith(thin.finding, '已电话说明');
  });

  test('the way back out of it is called 取消, and ignores nothing', () => {
    const { onIgnore } = show({ view: { ...view, findings: [thin] } });
    ignoreButtons().forEach((button) => fireEvent.click(button));
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('textbox', { name: /为什么可以不改/ })).toBeNull();
    expect(onIgnore).not.toHaveBeenCalled();
  });

  test('the reason begun stays with its finding while another page is looked at, until it is kept or dropped', () => {
    const { onIgnore } = show({ view: { ...view, findings: [thin] } });
    const elsewhereAndBack = () => {
      fireEvent.click(screen.getByRole('button', { name: '别的页' }));
      fireEvent.click(screen.getByRole('button', { name: '别的页' }));
    };
    const field = () => screen.queryByRole<HTMLInputElement>('textbox', { name: /为什么可以不改/ });
    ignoreButtons().forEach((button) => fireEvent.click(button));
    expect(document.activeElement).toBe(field());
    fireEvent.change(field() ?? document.body, { target: { value: '已电话' } });
    elsewhereAndBack();
    expect(field()?.value).toBe('已电话');
    expect(document.activeElement).not.toBe(field());
    // Refused, it is still there.
    fireEvent.click(screen.getByRole('button', { name: '忽略' }));
    expect(onIgnore).toHaveBeenCalledWith(thin.finding, '已电话');
    elsewhereAndBack();
    expect(field()?.value).toBe('已电话');
    fireEvent.keyDown(field() ?? document.body, { key: 'Escape' });
    elsewhereAndBack();
    expect(field()).toBeNull();
  });

  test('is not offered on a protected sheet', () => {
    show({ view: { ...view, findings: [thin] }, isProtected: true });
    expect(ignoreButtons()).toEqual([]);
  });

  test('is listed apart, with the reason and the way back', () => {
    const { onRestore, onForgetIgnoring } = show({
      view: {
        ...view,
        ignored: [{ finding: thin.finding, ignoring }],
        lapsed: [{ ...ignoring, name: '_zpb_ignored_2' }],
      },
    });
    fireEvent.click(screen.getByRole('button', { name: /^已忽略 1 条；以前忽略、现在对不上的 1 条/ }));
    expect(screen.getAllByText('理由：已电话说明')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: '恢复' }));
    expect(onRestore).toHaveBeenCalledWith(ignoring);
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    expect(onForgetIgnoring).toHaveBeenCalledWith({ ...ignoring, name: '_zpb_ignored_2' });
  });
});
