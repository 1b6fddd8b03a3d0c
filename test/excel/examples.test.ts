import { checkForm } from '../../src/core/check/checkForm';
import { actionableFindings } from '../../src/core/check/actionableFindings';
import type { Finding } from '../../src/core/check/finding';
import { assessForm } from '../../src/core/form/assessForm';
import { exampleForms } from '../../src/core/form/examples';
import type { Form } from '../../src/core/form/form';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { highlightRules } from '../../src/core/sheet/highlightRules';
import { readForms } from '../../src/core/sheet/readForms';
import { showHighlights } from '../../src/excel/highlight';
import { insertForms } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { requestsOf, shownFill, useExcel } from './support/testExcel';
import { saySubject } from '../../src/wording/sayFinding';

const excel = useExcel(withFunctions);

beforeAll(async () => {
  answerFunctions();
  await insertForms(exampleForms.map((content) => requestFor(content)));
  await excel().settle();
});

const sheetId = (name: string) => excel().engine.sheets.byName(name)?.id ?? name;

async function readForm(name: string): Promise<Form> {
  const { grid } = await readSheet(sheetId(name));
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error(`No form on ${name}`);
  return form;
}

const findingsOn = async (name: string): Promise<readonly Finding[]> => checkForm(await readForm(name), defaultScheme);

/** Project, printed total, and the rows below their weight with their scores. */
const printed: [string, number, [string, number][]][] = [
  [
    '档案事业费',
    98.5,
    [
      ['满足群众查档需求', 14.7],
      ['持续提高档案科学保管的水平', 14],
      ['服务群众满意度', 9.8],
    ],
  ],
  [
    '访惠聚为民办实事',
    97.8,
    [
      ['持续提高农牧民生活水平', 14],
      ['持续推进美丽乡村建设', 14],
      ['农牧民满意度', 9.8],
    ],
  ],
  [
    '档案信息化建设',
    98.5,
    [
      ['满足群众查阅档案需求', 14.7],
      ['长期推进档案馆信息化建设', 14],
      ['群众查阅利用满意度', 9.8],
    ],
  ],
];

describe.each(printed)('%s', (project, total, shortfalls) => {
  test('every row shows the printed score, and the total is right', async () => {
    const { indicators, totalScore, totalWeight, funds, grade } = await readForm(project);
    const below = indicators
      .filter(({ score, weight }) => score?.value !== weight?.value)
      .map(({ name, score }) => [name.value, score?.value]);
    expect(below).toEqual(shortfalls);
    expect([totalScore?.value, totalWeight?.value, grade?.value]).toEqual([total, 100, '优']);
    expect([funds[0]?.rate?.value, funds[0]?.score?.value]).toEqual([1, 10]);
  });

  test('what the cells show is what the core works out', async () => {
    const assessment = assessForm(await readForm(project), defaultScheme);
    expect(assessment.total?.toNumber()).toBe(total);
    expect(assessment.printedTotal?.toNumber()).toBe(total);
    expect(assessment.grade).toBe('优');
  });

  test('exactly the explanations of those rows are missing', async () => {
    const findings = await findingsOn(project);
    expect(actionableFindings(findings).map(({ code, subject }) => [code, saySubject(subject, 'zh-CN')])).toEqual(
      shortfalls.map(([name]) => ['reason.missing', name]),
    );
  });

  test('checking and marking take three requests and colour the three cells', async () => {
    const id = sheetId(project);
    const requests = await requestsOf(excel(), async () => {
      const reading = await readSheet(id);
      const { grid } = reading;
      if (!grid) throw new Error('The sheet is empty');
      const rules = readForms(grid).forms.flatMap((form) => highlightRules(form, grid, checkForm(form, defaultScheme)));
      await showHighlights(reading, rules);
    });
    expect(requests.length).toBeLessThanOrEqual(3);
    const cells = (await findingsOn(project)).filter(({ code }) => code === 'reason.missing').map(({ cell }) => cell);
    for (const cell of cells) {
      expect(await shownFill(excel(), project, cell)).toBe('#FFE699');
    }
  });
});

test('an explanation typed takes its finding away; a weight of 25 for 15 is said at once, and undone by undo', async () => {
  const [first] = (await findingsOn('档案事业费')).filter(({ code }) => code === 'reason.missing');
  excel().user.typeText('档案事业费', first?.cell ?? '', '查档系统升级晚于计划，下年提前一个季度完成。');
  await excel().settle();
  expect((await findingsOn('档案事业费')).filter(({ code }) => code === 'reason.missing')).toHaveLength(2);

  const weight = (await readForm('档案事业费')).indicators[9]?.weight;
  expect(weight?.value).toBe(15);
  excel().user.typeText('档案事业费', weight?.address ?? '', '25');
  await excel().settle();
  expect((await findingsOn('档案事业费')).map(({ code }) => code)).toContain('weight.total');
  excel().user.undo();
  await excel().settle();
  expect((await findingsOn('档案事业费')).map(({ code }) => code)).not.toContain('weight.total');
});
