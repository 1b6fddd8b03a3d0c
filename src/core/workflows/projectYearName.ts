/** Excel's limit for sheet names, less a blank and the year. */
const MAX_FOR_PROJECT = 26;

/** A sheet name for a project's form of a year: '档案事业费 2021'. The year stays however long the project's name is. */
export function projectYearName(project: string, year: number): string {
  let name = '';
  for (const character of project.trim()) {
    if (name.length + character.length > MAX_FOR_PROJECT) break;
    name += character;
  }
  return `${name} ${year}`.trim();
}
