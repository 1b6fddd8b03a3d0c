import { isSection, sectionName, statedWeight } from '../../../src/core/form/sectionName';

describe('the name of a 一级指标', () => {
  it.each([
    ['产出指标', '产出指标', null],
    ['产出指标(50分)', '产出指标', '50'],
    ['产 出\n指标（50 分）', '产出指标', '50'],
    ['效益指标（３０）', '效益指标', '30'],
    ['满意度指标（服务对象）', '满意度指标', null],
  ])('%j is %j with %j points of its own', (category, name, points) => {
    expect(sectionName(category)).toBe(name);
    expect(statedWeight(category)?.toString() ?? null).toBe(points);
  });

  it('is the one a scheme means, in full or in short', () => {
    expect(isSection('满意度(10分)', '满意度指标')).toBe(true);
    expect(isSection('产出指标', '效益指标')).toBe(false);
  });
});
