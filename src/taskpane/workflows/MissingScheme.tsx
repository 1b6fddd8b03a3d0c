import * as React from 'react';
import { formSchemeMessages } from '../../core/messages/formScheme';
import { termMessages } from '../../core/messages/terms';
import { missingScheme } from '../../core/sheet/formScheme';
import { Notice } from '../components/Notice';
import type { PlaceInWorkbook } from './placeInWorkbook';

/** Says that the scheme a form's formulas ask for is not known here, and which one is used; nothing where it is known. */
export function MissingScheme({ place: { form, scheme } }: { readonly place: PlaceInWorkbook }) {
  const missing = missingScheme(form);
  if (missing === null) return null;
  return <Notice kind="warning" text={formSchemeMessages.missingInJob(missing, termMessages.named(scheme.name))} />;
}
