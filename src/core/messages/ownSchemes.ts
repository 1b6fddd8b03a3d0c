export { ownSchemesMessages } from './zh-CN/ownSchemes';
