import type { Template } from '../template';
import { national2020 } from './national2020';

/** The templates a user can choose from; the first is the default. */
export const templates: readonly Template[] = [national2020];

/** Thrown when a template id is not in the table: a programming mistake. */
export class UnknownTemplateError extends Error {
  constructor(id: string) {
    super(`No template has the id ${id}`);
    this.name = 'UnknownTemplateError';
  }
}

/** The template of an id such as 'national-2020'; throws UnknownTemplateError for any other text. */
export function templateById(id: string): Template {
  const template = templates.find((candidate) => candidate.id === id);
  if (!template) throw new UnknownTemplateError(id);
  return template;
}
