export { excelMessages, excelErrorMessages, unknownErrorMessage } from './zh-CN/excel';
