import { insertForm } from '../../src/excel/insertForm';
import { contentOfSize, planOf, requestFor } from './support/forms';
import { requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();

test.each([1, 12, 200])('three requests, none larger than 5 MB, insert a form with %i indicators', async (size) => {
  const name = `指标${size}`;
  const request = requestFor(contentOfSize(name, size));
  const requests = await requestsOf(excel(), () => insertForm(request));
  expect(requests).toHaveLength(3);
  expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
  expect(excel().engine.snapshot(name).formulas).toEqual(planOf(request).formulas);
});
