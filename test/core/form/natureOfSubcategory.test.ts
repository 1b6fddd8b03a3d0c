import { natureOfSubcategory } from '../../../src/core/form/natureOfSubcategory';

describe('the nature a 二级指标 implies', () => {
  it.each([
    ['成本指标', '成本'],
    ['经济成本 指标', '成本'],
    ['时效\n指标', '时效'],
    ['数量指标', ''],
    ['服务对象满意度指标', ''],
    ['', ''],
  ])('of %j is %j', (subcategory, nature) => {
    expect(natureOfSubcategory(subcategory)).toBe(nature);
  });
});
