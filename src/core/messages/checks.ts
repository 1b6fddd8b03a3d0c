export { checkMessages } from './zh-CN/checks';
export type { FormPlace, ValueName } from './zh-CN/checks';
