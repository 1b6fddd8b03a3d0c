// In place of exceljs in a page: what reads workbooks, without csv, streams and polyfills for browsers of old, which its own build has.
module.exports = {
  Workbook: require('../../node_modules/exceljs/lib/doc/workbook'),
  ...require('../../node_modules/exceljs/lib/doc/enums'),
};
