/** A form that came in, as far as it says what it is about. */
export interface ReceivedForm {
  /** File and sheet, as the user reads them. */
  readonly place: string;
  /** '' where the form does not say it. */
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly year: number | null;
  /** The same for two forms of which everything that counts is the same: one handed in twice. */
  readonly content: string;
}

/** A project a form is expected of. */
export interface ExpectedProject {
  /** Row of the list as Excel numbers it. */
  readonly row: number;
  readonly project: string;
  /** Units the list names with it: 主管部门, 实施单位. */
  readonly units: readonly string[];
  readonly year: number | null;
}

/** What has become of an expected project. */
export interface Receipt<Received extends ReceivedForm> {
  readonly expected: ExpectedProject;
  /** 'twice' is the same form more than once; 'several' are forms that differ, of which one has to be the right one. */
  readonly status: 'received' | 'missing' | 'twice' | 'several';
  readonly forms: readonly Received[];
}

/** The list beside what came in. */
export interface Receipts<Received extends ReceivedForm> {
  readonly receipts: readonly Receipt<Received>[];
  /** Forms that belong to no project of the list, with the projects of a like name. */
  readonly unknown: readonly { readonly form: Received; readonly like: readonly ExpectedProject[] }[];
}

/**
 * Puts forms beside the list of projects they are expected of: by the name of the project, spelt with other brackets, spaces or years or not;
 * where several projects have one name, by unit and year.
 */
export function receiptsOf<Received extends ReceivedForm>(
  expected: readonly ExpectedProject[],
  received: readonly Received[],
): Receipts<Received> {
  const list = expected.map((project): Listed => ({
    project,
    name: nameKey(project.project),
    units: project.units.map(nameKey),
  }));
  const byName = new Map<string, Listed[]>();
  for (const one of list) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const taken = new Map<ExpectedProject, Received[]>(expected.map((one) => [one, []]));
  const unknown: Received[] = [];
  for (const form of received) {
    const name = nameKey(form.project);
    const project = name === '' ? null : projectOf(form, byName.get(name) ?? []);
    if (project) taken.get(project)?.push(form);
    else unknown.push(form);
  }
  return {
    receipts: Array.from(taken, ([one, forms]) => ({ expected: one, status: statusOf(forms), forms })),
    unknown: unknown.map((form) => ({ form, like: likeNames(form, list) })),
  };
}

/** A project with its names as they are compared. */
interface Listed {
  readonly project: ExpectedProject;
  readonly name: string;
  readonly units: readonly string[];
}

function statusOf(forms: readonly ReceivedForm[]): Receipt<ReceivedForm>['status'] {
  if (forms.length === 0) return 'missing';
  if (forms.length === 1) return 'received';
  return forms.every(({ content }) => content === forms[0]?.content) ? 'twice' : 'several';
}

/** The one project of its name a form can be of; null where there is none, or where nothing says which. */
function projectOf(form: ReceivedForm, named: readonly Listed[]): ExpectedProject | null {
  if (named.length <= 1) return named[0]?.project ?? null;
  const ofUnit = named.filter(isOfUnit(form));
  const ofYear = (ofUnit.length > 0 ? ofUnit : named).filter(
    ({ project: { year } }) => year === null || year === form.year,
  );
  const [only, ...others] = ofUnit.length === 1 ? ofUnit : ofYear;
  return only && others.length === 0 ? only.project : null;
}

function isOfUnit({ department, implementer }: ReceivedForm): (listed: Listed) => boolean {
  const units = [department, implementer].map(nameKey).filter((unit) => unit !== '');
  return (listed) => listed.units.some((unit) => units.includes(unit));
}

/** Projects of which the name holds the form's, or is held by it; without a name, those of its unit. */
function likeNames(form: ReceivedForm, list: readonly Listed[]): ExpectedProject[] {
  const name = nameKey(form.project);
  const isLike = ({ name: other }: Listed): boolean => other !== '' && (other.includes(name) || name.includes(other));
  return list.filter(name === '' ? isOfUnit(form) : isLike).map(({ project }) => project);
}

/** A name without what people spell one way here and another way there: width, spaces, brackets, quotes, dashes, '项目' at its end. */
function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/(?<=..)项目$/, '');
}
