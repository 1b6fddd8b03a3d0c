import { startExcel } from '../preview/node/startExcel';
import { blankFormContent } from '../src/core/sheet/blankFormContent';
import { defaultScheme } from '../src/core/scheme/schemes';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { createForms } from '../src/excel/createForms';
import { rounded } from './measure';
import type { Section } from './section';
import { ONCE } from './section';

const FORMS = 200;
/** Bytes. */
const MAX_REQUEST = 5e6;

const section: Section = {
  title: `${FORMS} forms created in the stand-in Excel, whose own the time mostly is`,
  effort: ONCE,
  measure: async () => {
    const excel = await startExcel();
    excel.host.clearLog();
    const requests = Array.from({ length: FORMS }, (_, index) => ({
      content: blankFormContent({
        year: 2021,
        project: `项目${index + 1}`,
        department: '县财政局',
        implementer: '县财政局',
        moneyUnit: '万元' as const,
        rowsPerSubcategory: {},
      }),
      templateId: national2020.id,
      schemeId: defaultScheme.id,
      formulas: 'functions' as const,
    }));
    const start = performance.now();
    const { created } = await createForms(requests);
    const seconds = (performance.now() - start) / 1000;
    const sizes = excel.host.log.map(({ bytes }) => bytes);
    const { roundTrips } = excel.host;
    excel.dispose();
    return [
      { what: 'forms created', figure: `${created.length}` },
      { what: 'round trips', figure: `${roundTrips}` },
      {
        what: 'largest request',
        figure: `${rounded(Math.max(...sizes) / 1e6)} MB`,
        ratio: { value: Math.max(...sizes) / MAX_REQUEST, to: 'what Excel on the web takes' },
        target: { atMost: 1 },
      },
      { what: 'time', figure: `${rounded(seconds)} s` },
    ];
  },
};
export default section;
