import type { Template } from '../template';
import { hubeiTemplate } from './hubei';
import { ruralRevitalization } from './ruralRevitalization';
import { national2020 } from './national2020';
import { national2021Cost } from './national2021Cost';
import { sichuanTemplate } from './sichuan';
import { wholeDepartment } from './wholeDepartment';
import { yunnan14 } from './yunnan14';

/** The templates a user can choose from; the first is the default. */
export const templates: readonly Template[] = [
  national2020,
  national2021Cost,
  ruralRevitalization,
  yunnan14,
  sichuanTemplate,
  hubeiTemplate,
  wholeDepartment,
];

/** Thrown when a template id is not in the table: a programming mistake. */
export class UnknownTemplateError extends Error {
  constructor(id: string) {
    super(`No template has the id ${id}`);
    this.name = 'UnknownTemplateError';
  }
}

/** The template of an id such as 'national-2020'; throws UnknownTemplateError for any other text. */
export function templateById(id: string): Template {
  const template = templates.find((candidate) => hasId(candidate, id));
  if (!template) throw new UnknownTemplateError(id);
  return template;
}

/** The template of an id or a Chinese name; null when there is none. */
export function templateByName(name: string): Template | null {
  return templates.find((candidate) => hasId(candidate, name) || candidate.name === name) ?? null;
}

function hasId({ id, formerIds = [] }: Template, wanted: string): boolean {
  return id === wanted || formerIds.includes(wanted);
}
