/** Whether a formula looks at a cell of its own sheet, by A1 address; '$' signs do not matter, texts in quotation marks do not count. */
export function refersTo(formula: string, address: string): boolean {
  const references = formula
    .replace(/"[^"]*"/g, '""')
    .replaceAll('$', '')
    .toUpperCase();
  return references.split(/[^A-Z0-9_.!]+/).includes(address.toUpperCase());
}
