/** Finds formulas that refer to a sheet by its name, plain (汇总!A1) or in quotation marks ('2020 年'!A1). */
export function referencesToSheet(sheetName: string): RegExp {
  const plain = escaped(sheetName);
  const quoted = escaped(sheetName.replaceAll("'", "''"));
  return new RegExp(`(?<![\\p{L}\\p{N}_.'])${plain}!|'${quoted}'!`, 'iu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
