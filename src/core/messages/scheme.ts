export { schemeMessages } from './zh-CN/scheme';
