import { textIn } from './cellState';
import type { Form } from './form';

/** What a form is about: its 项目名称; of a form of a whole department, which has no place for one, the department. '' where it is not filled in. */
export function formName({ project, department }: Pick<Form, 'project' | 'department'>): string {
  return project ? textIn(project) : textIn(department);
}
