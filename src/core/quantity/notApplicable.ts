const MARKS: ReadonlySet<string> = new Set(['无', '不适用', '不涉及', '无此项', 'N/A', 'NA']);
const STROKES = /^(?:-{1,6}|\/{1,3}|\\)$/;

/** Whether a normalised text says that the row does not apply: '/', '—', '无'. */
export function isNotApplicable(plain: string): boolean {
  return STROKES.test(plain) || MARKS.has(plain.toUpperCase());
}
