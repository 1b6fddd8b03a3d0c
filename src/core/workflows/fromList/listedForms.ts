import type { FormContent } from '../../form/formContent';
import type { ListChoices, ListProblem, ListedForm } from './listedForm';
import { listedForm } from './listedForm';
import type { ProjectList } from './readProjectList';

/** The forms of a list, in its order, and what did not go into them as it stands. */
export interface ListedForms {
  readonly forms: readonly ListedForm[];
  readonly problems: readonly ListProblem[];
}

/** One blank form per project with what its row gives: header, amounts and goals. */
export function listedForms(list: ProjectList, choices: ListChoices): ListedForms {
  const problems: ListProblem[] = [];
  const firstRows = new Map<string, number>();
  const forms = list.projects.map((project) => {
    const { problems: own, ...form } = listedForm(project, list, choices);
    problems.push(...own);
    const identity = identityOf(form.content);
    const earlier = firstRows.get(identity);
    if (earlier === undefined) firstRows.set(identity, form.row);
    else
      problems.push({
        ...placeOf(form, project.cells.get('project')?.address),
        reason: { code: 'repeated', row: earlier },
      });
    return form;
  });
  return { forms, problems };
}

/** The same project twice in a year is more often a slip than meant. */
function identityOf({ project, year, implementer }: FormContent): string {
  return [project, year, implementer].join('\n').toLowerCase();
}

function placeOf({ row, content }: ListedForm, cell = ''): Pick<ListProblem, 'row' | 'cell' | 'project'> {
  return { row, cell, project: content.project };
}
