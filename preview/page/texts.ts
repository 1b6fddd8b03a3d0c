/** What the preview itself says to its user; everything else on the page comes from the add-in or from Univer. */
export const TEXTS = {
  previewGroup: '预览',
  examples: '填好的示例',
  examplesTip: '插入三张填好的自评表，供试用',
  undo: '撤销',
  undoTip: '撤销上一步（Ctrl+Z）',
  redo: '恢复',
  redoTip: '恢复撤销的一步（Ctrl+Y）',
  dark: '深色',
  light: '浅色',
  themeTip: '换成深色或浅色的界面',
  closePane: '关闭任务窗格',
  ready: '就绪',
  notBuilt: '没有找到构建好的加载项。请在项目文件夹里运行 npm start。',
  notReady: (label: string) => `加载项还在启动，请稍等一下再点“${label}”。`,
  cellMessage: (address: string, error: string, message: string) => `${address}  ${error}  ${message}`,
} as const;
