/** 财预〔2020〕10号, the national rules and the default; every other built-in scheme says only where it differs. A scheme's definition takes its defaults from here. */
export const mof2020 = {
  id: 'mof-2020',
  name: '财预〔2020〕10号',
  aliases: ['财政部2020', '全国2020', '全国', '默认'],
  source: '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  execution: {
    weight: 10,
    zeroBudget: 'noRate' as const,
    steps: null,
    ratePercentDecimals: null,
    explainBelowRate: null,
    explainBudgetChange: null,
  },
  sections: [
    { category: '产出指标', weight: 50 },
    { category: '效益指标', weight: 30 },
    { category: '满意度指标', weight: 10 },
  ],
  reverse: 'linear' as const,
  missedDeadline: 'manual' as const,
  qualitative: {
    achievedFloor: 0.8,
    partlyFloor: 0.6,
    shares: { achieved: 1, partly: 0.7, missed: 0.3 },
    decimals: 0,
  },
  scoreDecimals: 2,
  overCompletion: { threshold: 1.2, deduction: 0, explain: true },
  minReasonLength: 6,
  grades: [
    { from: 90, name: '优' },
    { from: 80, name: '良' },
    { from: 60, name: '中' },
    { from: 0, name: '差' },
  ],
  rateCaps: [],
};
