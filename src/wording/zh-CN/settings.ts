interface DamagedParts {
  readonly formSchemes: number;
  readonly thresholds: readonly string[];
  readonly columnAnswers: boolean;
}

function named(names: readonly string[]): string {
  const known = names.filter((name) => name !== '');
  return known.length > 0 ? `（${known.join('、')}）` : '';
}

/** The page of settings. */
export const settingsPageMessages = {
  scheme: () => '评分方案',
  schemeNow: (name: string, source: string) => `当前这张表：${name}。依据：${source}`,
  schemeHint: () => '每张表有自己的方案：插入时选定，写在表的公式里，跟着表走。要改这张表的，请到“检查”页。',
  highlight: () => '标出问题',
  highlightHint: () => '只用条件格式标颜色，不改动您自己的格式；关闭后不留痕迹，打印前可先关闭。',
  damaged: ({ formSchemes, thresholds, columnAnswers }: DamagedParts) =>
    `这个工作簿里存的设置有读不懂的，没有采用：${[
      ...(formSchemes > 0 ? [`为表选的评分方案 ${formSchemes} 处（请看“检查”页写明的方案对不对，不对的重新选）`] : []),
      ...(thresholds.length > 0 ? [`检查标准${named(thresholds)}（按方案的规定检查，要改的请在“设置”页重新填）`] : []),
      ...(columnAnswers ? ['列标题的说明（看不明白的列会再问一次：请重新确认，或在“设置”页导入）'] : []),
    ].join('；')}。`,
  forgetDamaged: () => '清除读不懂的',
} as const;

/** What an office sets for itself on top of the scheme. */
export const thresholdMessages = {
  heading: () => '检查标准',
  hint: () => '什么时候要求说明原因。只影响检查和提醒，不改变得分；随工作簿保存，换评分方案后仍然有效。',
  overCompletion: () => '完成值超过指标值的多少算超额较多',
  overCompletionLocked: (scheme: string, points: number) =>
    `方案“${scheme}”规定超额完成扣 ${points} 分，这个界限关系到得分，不能在这里改。要改请在下面另存为自己的方案。`,
  explainOverCompletion: () => '超额较多时须说明原因',
  explainBelowRate: () => '预算执行率低于多少须说明原因',
  noRate: () => '留空表示没有这项要求。',
  minReasonLength: () => '偏差原因至少写几个字',
  characters: () => '字',
  invalid: (min: number, max: number) => `请填 ${min} 到 ${max} 之间的数。这次填的没有保存。`,
  invalidInteger: (min: number, max: number) => `请填 ${min} 到 ${max} 之间的整数。这次填的没有保存。`,
  changed: (published: string) => `已改动，方案规定：${published}。`,
  none: () => '没有要求',
  required: () => '须说明',
  notRequired: () => '不须说明',
  reset: () => '恢复默认',
} as const;

/** The language of the pane. */
export const languageMessages = {
  heading: () => '界面语言（Language）',
  office: () => '跟随 Office',
  hint: () => '只影响任务窗格和提示，记在这台电脑上；写进表格的内容始终是中文。',
} as const;

/** What this is. */
export const aboutMessages = {
  heading: () => '关于',
  version: (version: string) => `绩效自评表助手 ${version}`,
  paneHelp: () => '使用说明',
  functionsHelp: () => '函数说明',
  schemesHelp: () => '评分方案说明',
  copyDiagnostics: () => '复制诊断信息',
} as const;

/** Copying a text from the pane. */
export const copyMessages = {
  copied: () => '已复制，可以粘贴到别处。',
  byHand: () => '没能自动复制。文字已选中，请按 Ctrl+C。',
} as const;
