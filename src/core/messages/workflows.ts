export { workflowMessages, newYearMessages, listMessages, adoptMessages } from './zh-CN/workflows';
