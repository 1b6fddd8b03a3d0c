export { quantityMessages } from './zh-CN/quantity';
