import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../../../src/core/form/form';
import { defaultScheme, schemeByName } from '../../../../src/core/scheme/schemes';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { templateById } from '../../../../src/core/sheet/templates/templateById';
import { formOf } from '../findingsOf';
import type { PublishedForm } from '../../sheet/publishedForm';

const folder = join(__dirname, '../golden');

/** Names of the published forms. */
export const goldenNames = readdirSync(folder);

/** A published form and the scheme of its layout. */
export function golden(name: string): { form: Form; scheme: Scheme } {
  const published = JSON.parse(readFileSync(join(folder, name, 'form.json'), 'utf8')) as PublishedForm;
  const { layout } = published;
  const scheme = layout === undefined ? defaultScheme : schemeByName(templateById(layout).schemeId);
  return { form: formOf(published), scheme: scheme ?? defaultScheme };
}
