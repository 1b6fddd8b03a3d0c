/** There is no scheme of that name; these are known. */
export function unknownScheme(name: string, known: readonly string[]): string {
  return `There is no scoring scheme named “${name}”. Known schemes: ${known.join(', ')}. Use one of them, or add it in the task pane first.`;
}
