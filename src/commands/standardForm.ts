import { defaultScheme } from '../core/scheme/schemes';
import { national2020 } from '../core/sheet/templates/national2020';

/** The layout and scheme of forms inserted from the ribbon, where nobody is asked for them. */
export const standardForm = { templateId: national2020.id, schemeId: defaultScheme.id } as const;
