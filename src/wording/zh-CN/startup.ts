/** What stands in the pane when the add-in cannot start; said by a script that runs before everything else. */
export const startupMessages = {
  missing: () => '加载项没有打开：下面的文件没有取到。',
  waiting: (seconds: number) => `加载项还没有打开：等了 ${seconds} 秒，下面的文件还没有取到。可以再等一会儿。`,
  file: (name: string, host: string) => `${name}（来自 ${host}）`,
  noAnswer: (seconds: number) =>
    `加载项还没有打开：文件取到了，但等了 ${seconds} 秒还没有应答。Excel 正忙时会慢一些，可以再等一会儿。`,
  failed: () => '加载项没有打开：启动时出错。',
  detail: (detail: string) => `出错信息：${detail}`,
  tooOld: () =>
    '这个 Excel 的版本太旧，不能使用绩效自评表助手。需要 Microsoft 365、Excel 2021 或更新的版本，或 Excel 网页版。',
  notExcel: () => '这个页面要在 Excel 里使用。请打开 Excel，在“开始”选项卡的“绩效自评”组里点“任务窗格”。',
  ask: () => '请点“重试”。还是不行，请把上面的话告诉本单位负责安装加载项的人（一般是信息部门）。',
  askForUpgrade: () => '请联系本单位的信息部门，升级这台电脑上的 Excel。',
  englishMissing: () => '英文的文字没有取到，先用中文。请检查网络，再选一次语言。',
  retry: () => '重试',
} as const;
