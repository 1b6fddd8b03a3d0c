export { functionMessages } from './zh-CN/functions';
