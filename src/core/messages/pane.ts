export {
  paneMessages,
  insertPageMessages,
  checkPageMessages,
  rowCardMessages,
  settingsPageMessages,
} from './zh-CN/pane';
