export { rowMessages, natureChoiceNames, rowToolMessages } from './zh-CN/rows';
