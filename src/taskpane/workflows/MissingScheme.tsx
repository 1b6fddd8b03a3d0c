import * as React from 'react';
import { formSchemeMessages, termMessages } from '../../wording/pane';
import { missingScheme } from '../../core/sheet/formScheme';
import { Notice } from '../components/Notice';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { useLanguage } from '../settings/useLanguage';

/** Says that the scheme a form's formulas ask for is not known here, and which one is used; nothing where it is known. */
export function MissingScheme({ place: { form, scheme } }: { readonly place: PlaceInWorkbook }) {
  const language = useLanguage();
  const missing = missingScheme(form);
  if (missing === null) return null;
  return (
    <Notice
      kind="warning"
      text={formSchemeMessages[language].missingInJob(missing, termMessages[language].named(scheme.name))}
    />
  );
}
