/** The address of a cell on another sheet, as formulas and links write it: 'C3' on 表1 is "'表1'!C3". */
export function sheetReference(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`;
}
