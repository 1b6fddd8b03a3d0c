/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as React from 'react';
import { checkTextReport } from '../../../src/cli/commands/checkTextReport';
import { addCounts, findingCounts, openCount } from '../../../src/core/check/findingCounts';
import { rules } from '../../../src/core/check/rules';
import { openSeverities, severityOrder } from '../../../src/core/check/severity';
import { severityMessages } from '../../../src/wording/excel';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { highlightLook } from '../../../src/core/sheet/highlightRule';
import { highlightRules } from '../../../src/core/sheet/highlightRules';
import { summaryColumns, summaryHeading } from '../../../src/core/summary/summaryColumns';
import { summariseForms } from '../../../src/core/summary/summariseForms';
import { PaneFrame } from '../../../src/taskpane/components/PaneFrame';
import { CheckPage } from '../../../src/taskpane/pages/CheckPage';
import { NO_FILTER } from '../../../src/taskpane/findings/filterFindings';
import { shownFindings } from '../../../src/taskpane/findings/shownFindings';
import { checkedForm } from '../../../src/taskpane/state/checkedForm';
import type { CheckedForm } from '../../../src/taskpane/state/checkedForm';
import { formView } from '../../../src/taskpane/views/formView';
import { formOf, sound, withFund, withIndicator } from '../../core/check/findingsOf';
import type { PublishedForm } from '../../core/sheet/publishedForm';
import { publishedGrid } from '../../core/sheet/publishedGrid';
import { inTheme } from '../support/inTheme';

const GOLDEN = join(__dirname, '../../core/check/golden');
const golden = readdirSync(GOLDEN).map((name) => {
  const published = JSON.parse(readFileSync(join(GOLDEN, name, 'form.json'), 'utf8')) as PublishedForm;
  return [name, published] as const;
});
const FORMS: readonly (readonly [string, PublishedForm])[] = [
  ...golden,
  ['sound', sound],
  [
    'a reason begun and not finished',
    withIndicator(9, { explanation: '【待补充】原因：＿＿＿＿；改进措施：＿＿＿＿' }),
  ],
  ['a reason that says too little', withIndicator(9, { explanation: '略' })],
  ['a score above its weight and no reason', withIndicator(9, { score: 16, explanation: null })],
  ['more spent than there was', withFund(0, { executed: 60 })],
];
const published = FORMS.map(
  ([name, form]) => [name, checkedForm(formOf(form), defaultScheme), publishedGrid(form)] as const,
);
const doNothing = () => undefined;

/** { explain: 3 } from texts like '待说明 3 处'; what is not about a severity is left out. */
function named(elements: readonly HTMLElement[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    elements.flatMap(({ textContent }) => {
      const severity = severityOrder.find((one) => textContent?.startsWith(severityMessages['zh-CN'].names[one]));
      return severity ? [[severity, Number(/\d+/.exec(textContent ?? '')?.[0])]] : [];
    }),
  );
}

function show(checked: CheckedForm) {
  const count = openCount(findingCounts(checked.findings));
  const view = formView(checked, '自评表', 'zh-CN');
  render(
    inTheme(
      <PaneFrame page="check" findingCount={count} onPageChange={doNothing} notices={null}>
        <CheckPage
          view={view}
          projects={['甲']}
          formIndex={0}
          highlight
          isProtected={false}
          busy={null}
          columns={{ questions: [], answered: null, onAnswer: doNothing, onTakeBack: doNothing }}
          shown={shownFindings(view.findings, NO_FILTER, 'zh-CN')}
          filter={NO_FILTER}
          onFilter={doNothing}
          selected={null}
          onFormChoose={doNothing}
          onGoTo={doNothing}
          onRecheck={doNothing}
          onFitRows={doNothing}
          onHighlightChange={doNothing}
          onFix={doNothing}
          onFixAll={doNothing}
          onIgnore={doNothing}
          reasons={{ of: () => undefined, keep: doNothing }}
          onRestore={doNothing}
          onForgetIgnoring={doNothing}
          onChangeScheme={doNothing}
          freeze={{ frozen: 0, isLive: false, oldFile: null }}
          onFreeze={doNothing}
          onHandIn={doNothing}
        />
      </PaneFrame>,
    ),
  );
}

describe.each(published)('%s', (_, checked, grid) => {
  const counts = findingCounts(checked.findings);
  const open = Object.fromEntries(openSeverities.flatMap((one) => (counts[one] > 0 ? [[one, counts[one]]] : [])));
  const sum = openCount(counts);

  test('tab, filter and groups count the same', () => {
    show(checked);
    expect(screen.getByRole('tab', { name: /检查/ }).textContent).toContain(`(${sum})`);
    const filter = screen.queryByRole('group', { name: '筛选检查结果' });
    const chips = filter ? within(filter).getAllByRole('button') : [];
    expect(named(chips)).toEqual(open);
    expect(chips[0]?.textContent ?? '待处理 0').toBe(`待处理 ${sum}`);
    const groups = screen.queryAllByRole('heading', { level: 3 });
    expect(named(groups)).toEqual(counts.info > 0 ? { ...open, info: counts.info } : open);
    expect(screen.queryAllByText('没有要处理的问题')).toHaveLength(sum === 0 ? 1 : 0);
  });

  test('汇总 and the report of the command line count the same', () => {
    const place = { sheetId: '1', sheetName: '自评表', isHidden: false, unsureColumns: 0 };
    const { rows, totals } = summariseForms([{ ...checked, ...place }]);
    const expected = { errors: counts.error, missingExplanations: counts.explain };
    expect(rows).toMatchObject([expected]);
    expect(totals).toMatchObject(expected);
    const lines: string[] = [];
    const report = checkTextReport((text) => lines.push(text));
    report.file('甲.xlsx', [
      {
        name: '自评表',
        table: null,
        forms: [{ ...checked, name: '甲', range: 'A1', score: null, grade: null, questions: [] }],
        otherTables: [],
      },
    ]);
    const starts = lines.join('').match(/^ {6}\S+ /gm) ?? [];
    const { names } = severityMessages['zh-CN'];
    expect(severityOrder.map((severity) => starts.filter((start) => start.trim() === names[severity]).length)).toEqual(
      severityOrder.map((severity) => counts[severity]),
    );
  });

  test('no cell is painted as anything its findings are not', () => {
    const looks = new Map(openSeverities.map((severity) => [highlightLook(severity).fill, severity] as const));
    for (const { tag, range, fill } of highlightRules(checked.form, grid, checked.findings)) {
      if (!tag.includes('.')) continue;
      const at = checked.findings.filter(({ cell }) => cell === range.split(':')[0]).map(({ severity }) => severity);
      expect(at).toContain(looks.get(fill));
    }
  });
});

test('the sheet 汇总 calls them what the pane calls them', () => {
  const headings = summaryColumns.map(summaryHeading);
  expect(headings).toContain(`${severityMessages['zh-CN'].names.error}（处）`);
  expect(headings).toContain(`${severityMessages['zh-CN'].names.explain}（处）`);
});

test('counts of several forms are the sum of theirs', () => {
  const all = published.flatMap(([, { findings }]) => findings);
  const sum = published.map(([, { findings }]) => findingCounts(findings)).reduce(addCounts);
  expect(sum).toEqual(findingCounts(all));
  expect(Object.values(sum).reduce((total, count) => total + count)).toBe(all.length);
});

test('the three real forms lack nine reasons and nothing else, so nothing of them comes back', () => {
  const seeds = published.filter(([name]) => name.startsWith('seed-'));
  const sum = seeds.map(([, { findings }]) => findingCounts(findings)).reduce(addCounts);
  expect(sum).toMatchObject({ error: 0, explain: 9, warning: 0 });
});

test('severities look different, and only a missing reason is to be explained', () => {
  const looks = openSeverities.map(highlightLook);
  for (const part of ['fill', 'sign', 'border'] as const) {
    expect(new Set(looks.map((look) => look[part])).size).toBe(openSeverities.length);
  }
  expect(rules.flatMap(({ code, severity }) => (severity === 'explain' ? [[code, severity]] : []))).toEqual([
    ['funds.adjusted', 'explain'],
    ['reason.missing', 'explain'],
  ]);
});
