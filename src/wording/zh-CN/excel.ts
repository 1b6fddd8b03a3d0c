/** What the user reads when Excel refuses something, or when a ribbon button has done its work. */
export const excelMessages = {
  place: (number: number, all: number, cell: string, found: readonly string[]) =>
    `第 ${number} 处，共 ${all} 处（${cell}）：${found.join('')}`,
  placeToFill: (all: number, cell: string) => `${cell} 还没有填。已填的没有发现问题，还有 ${all} 格要填。`,
  outOfSight: {
    row: (cell: string) =>
      `${cell} 在隐藏的行里，选中了也看不见。请选中它上下两行，点右键“取消隐藏”（筛选过的先清除筛选）。`,
    column: (cell: string) => `${cell} 在隐藏的列里，选中了也看不见。请选中它左右两列，点右键“取消隐藏”。`,
  },
  occupied: (cell: string) =>
    `选中的位置放不下自评表：${cell} 单元格里已有内容。请先选中一片空白区域的左上角，或改为插入到新工作表。`,
  sheetProtected: (sheet: string) =>
    `工作表“${sheet}”受保护，不能改动。请先在“审阅”选项卡中点“撤销工作表保护”，再试一次。`,
  marksMoved: () => '表格一直在变动，没能把颜色标在对的单元格上，已经去掉。请等改完，再检查一次。',
  placeMoved: () => '表格刚刚有变动，选中的位置已不是原来的地方，没有插入。请重新选一个空白处，再插入。',
  settingNotSaved: () => '这项设置没有存进工作簿。请确认工作簿不是只读的，再试一次。',
  pageSetupFailed: () =>
    '自评表已插入，但没能设好打印页面（电脑没有安装打印机时会这样）。打印前请在“页面布局”中选 A4 纸，并调整为 1 页宽。',
  schemeNotKept: () =>
    '自评表已插入，但评分方案没有存进工作簿（工作簿可能是只读的）。请在“检查”页为这张表重新选评分方案。',
  textTooLong: (length: number, most: number) =>
    `要写入的文字有 ${length} 字，一个单元格最多放 ${most} 字。请缩短后再试一次；表格没有改动。`,
  inserted: (sheet: string) => `自评表已插入工作表“${sheet}”。填写后得分会自动算出。`,
  insertedPlain: (sheet: string) => `自评表已插入工作表“${sheet}”。数字和百分比的得分会自动算出，文字的请自己填得分。`,
  insertedExamples: (count: number) => `已插入 ${count} 张示例自评表，每张在一个新工作表中。`,
  noForm: (sheet: string) => `工作表“${sheet}”中没有找到自评表。请切换到自评表所在的工作表，或先点“插入自评表”。`,
  checkedClean: (sheet: string) => `“${sheet}”检查完毕，没有发现问题。`,
  checkedUnfilled: (sheet: string, cells: number) => `“${sheet}”检查完毕：已填的没有发现问题，还有 ${cells} 格要填。`,
  checkedPartly: (sheet: string, places: number) =>
    `“${sheet}”检查完毕：已检查的没有发现问题，有 ${places} 处没有检查，见任务窗格。`,
  checked: (sheet: string, forms: number, open: string) =>
    `“${sheet}”${forms > 1 ? `的 ${forms} 张自评表` : ''}检查完毕：${open}。有问题的单元格已标出颜色，说明见任务窗格。`,
  checkedProtected: (sheet: string, forms: number, open: string) =>
    `“${sheet}”${forms > 1 ? `的 ${forms} 张自评表` : ''}检查完毕：${open}。说明见任务窗格。工作表受保护，没有标出颜色。`,
} as const;

/** Sentences for the error codes of Office.js: what happened, and what to do. */
export const excelErrorMessages: Readonly<Record<string, string>> = {
  AccessDenied: '工作表或工作簿受保护，或是以只读方式打开的，不能改动。请先取消保护或另存一份，再试一次。',
  Unauthenticated: '没有权限改动这个工作簿。请确认已登录，并且有编辑权限。',
  InvalidOperationInCellEditMode: '正在编辑单元格。请先按回车键（Enter）完成输入，或按 Esc 键取消，再试一次。',
  ItemNotFound: '要找的工作表或内容已经不在了，可能刚被删除或改名。请刷新后再试一次。',
  ItemAlreadyExists: '已有同名的工作表。请把原来的工作表改名，再试一次。',
  InvalidArgument: 'Excel 不接受这项内容，可能是位置超出了工作表的边缘，或内容太长。请换一个位置或缩短内容，再试一次。',
  InvalidSelection: '当前的选择不能用。请只选中一个单元格，再试一次。',
  InvalidReference: '要用的单元格已经不在了，可能刚被删除。请重新选择后再试一次。',
  InvalidOperation: 'Excel 现在不允许这样做。请关闭打开的对话框，取消工作簿保护，再试一次。',
  UnsupportedOperation: '这里不支持这项操作。请换到普通工作表的空白区域，再试一次。',
  InsertDeleteConflict: '这里的单元格正被表格、数据透视表或合并单元格占用。请换一片空白区域，再试一次。',
  RangeExceedsLimit: '这张工作表的内容太多，一次读不完。请把自评表复制到单独的工作表，再试一次。',
  ApiNotFound: '当前的 Excel 版本没有这项功能。请更新到较新的版本（Excel 2021、Microsoft 365 或网页版）后再试。',
  ApiNotAvailable: '当前的 Excel 版本没有这项功能。请更新到较新的版本（Excel 2021、Microsoft 365 或网页版）后再试。',
  NotImplemented: '当前的 Excel 版本没有这项功能。请更新到较新的版本（Excel 2021、Microsoft 365 或网页版）后再试。',
  RequestPayloadSizeLimitExceeded: '一次写入的内容太多，Excel 没有接受。请减少指标行数或分几次插入。',
  ResponsePayloadSizeLimitExceeded: '这张工作表的内容太多，一次读不完。请把自评表复制到单独的工作表，再试一次。',
  ActivityLimitReached: 'Excel 正忙。请稍等几秒再试一次。',
  RequestAborted: 'Excel 中断了这次操作。请稍等几秒再试一次。',
  ServiceNotAvailable: 'Excel 服务暂时不可用。请稍等片刻再试一次。',
  InvalidOrTimedOutSession: '与 Excel 的连接已过期。请保存工作簿，重新打开后再试。',
  WriteNotSupportedWhenModalDialogOpen: '有一个对话框还开着。请先关闭它，再试一次。',
  GeneralException: 'Excel 内部出错，操作没有完成。请先保存工作簿，再试一次；仍不行时请重新打开 Excel。',
};

/** For failures no sentence was written for; the code helps whoever is asked for help. */
export const unknownErrorMessage = (code: string) =>
  `操作没有完成（${code}）。请再试一次；仍不行时请保存工作簿，重新打开 Excel。`;

/** Parts of the program that are fetched when they are needed. */
export const fetchMessages = {
  fetching: () => '正在打开……',
  notFetched: () => '这里要用的程序没有取到，表格没有改动。请检查网络，再试一次；仍不行时，关闭任务窗格重新打开。',
  again: () => '再试一次',
} as const;
