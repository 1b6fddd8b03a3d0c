import { createForms } from '../../src/excel/createForms';
import { excelErrorMessages, excelMessages } from '../../src/wording/excel';
import { contentNamed, planOf, requestFor } from './support/forms';
import { requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();

const requests = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => requestFor(contentNamed(`${prefix}${index + 1}`)));
const sheetNames = () =>
  excel()
    .engine.sheets.list()
    .map(({ name }) => name);
const named = (prefix: string) => sheetNames().filter((name) => name.startsWith(prefix));

test('every form gets a sheet of its own, in two requests for ten, and the first is shown at the end', async () => {
  const progress: string[] = [];
  const active = excel().engine.sheets.active().name;
  const made = await requestsOf(excel(), async () => {
    const result = await createForms(requests('批量', 12), {
      onProgress: (done, total) => {
        progress.push(`${done}/${total}`);
        expect(excel().engine.sheets.active().name).toBe(active);
      },
    });
    expect(result).toMatchObject({ ended: 'done', total: 12, message: null });
    expect(result.created.map(({ sheetName }) => sheetName)).toEqual(named('批量'));
    expect(result.created[11]).toMatchObject({ range: 'A1:J25', firstInput: 'C3', notice: undefined });
  });
  expect(progress).toEqual(['10/12', '12/12']);
  expect(made).toHaveLength(1 + 2 * 2 + 1);
  expect(excel().engine.sheets.active().name).toBe('批量1');
  const [request] = requests('批量', 1);
  if (request) expect(excel().engine.snapshot('批量1').formulas).toEqual(planOf(request).formulas);
});

test('names become legal, and repeated ones are numbered', async () => {
  const names = ['甲/乙', '甲:乙', '很长的项目名称'.repeat(9), '很长的项目名称'.repeat(9), ''];
  const result = await createForms(names.map((name) => requestFor(contentNamed(name))));
  expect(result.created.map(({ sheetName }) => sheetName)).toEqual([
    '甲 乙',
    '甲 乙 (2)',
    '很长的项目名称'.repeat(5).slice(0, 31),
    `${'很长的项目名称'.repeat(5).slice(0, 27)} (2)`,
    '自评表',
  ]);
});

test('a cancel ends the work after the batch under way; what is made stays', async () => {
  const controller = new AbortController();
  const result = await createForms(requests('取消', 25), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(result).toMatchObject({ ended: 'cancelled', total: 25, message: null });
  expect(result.created).toHaveLength(10);
  expect(named('取消')).toHaveLength(10);
});

test('cancelled before it began, it makes nothing', async () => {
  const result = await createForms(requests('未开始', 2), { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ ended: 'cancelled', created: [] });
  expect(named('未开始')).toEqual([]);
});

test('a batch that Excel refuses is taken back, the ones before it stay, and the reason is said', async () => {
  excel().host.failures.failRequest(4, 'GeneralException', 'Merge');
  const result = await createForms(requests('失败', 12));
  expect(result).toMatchObject({ ended: 'failed', total: 12 });
  expect(result.message?.('zh-CN')).toBe(excelErrorMessages['zh-CN'].GeneralException);
  expect(result.created).toHaveLength(10);
  expect(named('失败')).toHaveLength(10);
});

test('refused once all forms are there: it is not said that any is missing', async () => {
  excel().host.failures.failRequest(3, 'GeneralException');
  const { ended, created, total } = await createForms(requests('全在', 2));
  excel().host.failures.clear();
  expect([ended === 'failed', created.length, total]).toEqual([false, 2, 2]);
  expect(named('全在')).toHaveLength(2);
});

test('where pages cannot be set up, that is said and Excel is not asked again', async () => {
  excel().host.failures.failRequest(3, 'GeneralException');
  const made = await requestsOf(excel(), async () => {
    const { created, ended } = await createForms(requests('无打印机', 12));
    expect(ended).toBe('done');
    expect(created.map(({ notice }) => notice?.('zh-CN'))).toEqual(
      Array(12).fill(excelMessages['zh-CN'].pageSetupFailed()),
    );
  });
  expect(made).toHaveLength(1 + 2 + 1 + 1);
});

test('forms of long texts go in smaller batches, every request below 5 MB', async () => {
  const long = '长'.repeat(30_000);
  const content = contentNamed('长文');
  const indicators = content.indicators.map((row) => ({ ...row, explanation: long }));
  const made = await requestsOf(excel(), () =>
    createForms([1, 2, 3].map(() => requestFor({ ...content, indicators }))),
  );
  expect(Math.max(...made.map(({ bytes }) => bytes))).toBeLessThan(3_000_000);
  expect(made.length).toBeGreaterThan(4);
});
