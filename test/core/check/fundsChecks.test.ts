import { findingsOf, places, sound, withFund } from './findingsOf';

describe('checking 项目资金', () => {
  it('finds a total that is not the sum of its parts, per column', () => {
    const findings = findingsOf(withFund(1, { initialBudget: 50, executed: 54.5 }));
    expect(places(findings)).toEqual(['funds.sum E6', 'funds.sum G6']);
    expect(findings[0]?.message).toContain('年度资金总额的年初预算数是 55，下面各项资金加起来是 50');
  });

  it('adds decimals exactly', () => {
    const total = withFund(0, { initialBudget: 0.3 });
    const parts = [0.1, 0.2, null];
    const funds = total.funds.map((line, index) =>
      index === 0 ? line : { ...line, initialBudget: parts[index - 1] ?? null },
    );
    expect(findingsOf({ ...total, funds })).toEqual([]);
  });

  it('says nothing where only the total or only the parts are filled in', () => {
    expect(findingsOf(withFund(0, { initialBudget: null }))).toEqual([]);
    const funds = sound.funds.map((line) => (line.label === '年度资金总额' ? line : { ...line, initialBudget: null }));
    expect(findingsOf({ ...sound, funds })).toEqual([]);
  });

  it.each([
    ['100%', true],
    ['1', true],
    ['100', true],
    ['99%', false],
    ['80.45%', false],
  ])('takes a printed rate of %s for a true rate of 100 %%: %s', (rate, isRight) => {
    const codes = findingsOf(withFund(0, { rate })).map(({ code }) => code);
    expect(codes.includes('funds.rate')).toBe(!isRight);
  });

  it.each([
    ['86%', true],
    ['86.2%', true],
    ['86.20%', true],
    ['0.862', true],
    ['86.19%', false],
    ['87%', false],
    ['—', true],
  ])('goes by the decimals that are printed: %s for 86.2037 %%: %s', (rate, isRight) => {
    const spent = { initialBudget: 43.2, budget: 43.2, executed: 37.24 };
    const form = withFund(0, { ...spent, rate, score: 8.62 });
    const funds = form.funds.map((line, index) => (index === 1 ? { ...line, ...spent } : line));
    const codes = findingsOf({ ...form, funds, total: 97.12 }).map(({ code }) => code);
    expect(codes).toEqual(isRight ? [] : ['funds.rate']);
  });

  it('finds that the rate of the total is not filled in, which that of a part need not be', () => {
    const findings = findingsOf(withFund(0, { rate: null }));
    expect(places(findings)).toEqual(['funds.rate I6']);
    expect(findings[0]?.message).toBe('“年度资金总额”没有填写执行率，应为 100%。请填写。');
    expect(findingsOf(withFund(1, { rate: null }))).toEqual([]);
  });

  it('finds points the rate does not give', () => {
    const findings = findingsOf({ ...withFund(0, { score: 9 }), total: 97.5 });
    expect(places(findings)).toEqual(['funds.score J6']);
    expect(findings[0]?.message).toContain('预算执行率得了 9 分，按执行率计算应为 10 分');
  });

  it('finds that the points are not filled in', () => {
    expect(places(findingsOf(withFund(0, { score: null })))).toEqual(['score.missing J6']);
  });

  it('finds more spent than there was, in the total and in a part', () => {
    const findings = findingsOf({ ...withFund(1, { executed: 60 }) });
    expect(places(findings)).toEqual(['funds.sum G6', 'funds.over G7']);
    expect(findings[1]?.message).toContain('全年执行数 60 大于全年预算数 55，超支 5 万元（9.09%）');
  });

  it('finds a budget of 0, with and without spending', () => {
    const zero = { initialBudget: null, budget: null, executed: null };
    const only = (executed: number) => {
      const form = withFund(0, { initialBudget: 0, budget: 0, executed, rate: null, score: null });
      return {
        ...form,
        funds: form.funds.map((line, index) => (index === 0 ? line : { ...line, ...zero })),
        total: 88.5,
      };
    };
    expect(places(findingsOf(only(0)))).toEqual(['funds.zero F6']);
    expect(findingsOf(only(207.4538))[0]?.message).toContain('全年预算数是 0，却执行了 207.4538');
  });

  it('finds negative amounts', () => {
    expect(places(findingsOf(withFund(2, { initialBudget: -1 })))).toContain('funds.negative E8');
  });

  it('finds points in a row that takes none', () => {
    expect(places(findingsOf(withFund(1, { score: 10 })))).toEqual(['funds.unscored J7']);
    expect(places(findingsOf(withFund(1, { weight: 10 })))).toEqual(['funds.unscored H7']);
  });
});
