import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { planForm } from '../../../src/core/sheet/planForm';
import type { SheetPlan } from '../../../src/core/sheet/sheetPlan';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import type { InsertRequest } from '../../../src/excel/insertRequest';

/** A published form under a project name of the test's own. */
export function contentNamed(project: string): FormContent {
  const [example] = exampleForms;
  if (!example) throw new Error('There are no examples');
  return { ...example, project };
}

/** The same form with this many indicators, of ever the same kind. */
export function contentOfSize(project: string, indicators: number): FormContent {
  const content = contentNamed(project);
  const [first] = content.indicators;
  if (!first) throw new Error('The example has no indicators');
  return {
    ...content,
    indicators: Array.from({ length: indicators }, (_, index) => ({
      ...first,
      name: `指标${index + 1}`,
      weight: 0.45,
    })),
  };
}

/** A request for the standard form with this content. */
export function requestFor(content: FormContent, place: InsertRequest['place'] = 'newSheet'): InsertRequest {
  return { content, templateId: national2020.id, schemeId: defaultScheme.id, formulas: 'functions', place };
}

/** What the request should draw with its top-left cell there. */
export function planOf({ content }: InsertRequest, row = 0, column = 0): SheetPlan {
  return planForm(national2020, content, { row, column }, defaultScheme);
}
