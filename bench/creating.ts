import { startExcel } from '../preview/node/startExcel';
import { blankFormContent } from '../src/core/sheet/blankFormContent';
import { defaultScheme } from '../src/core/scheme/schemes';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { createForms } from '../src/excel/createForms';
import { rounded } from './measure';

const FORMS = 200;

/** Creates many forms in the stand-in Excel: round trips, the largest request, and time (most of it the stand-in's own). */
export async function benchCreating(): Promise<void> {
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
  console.log(`Creating ${created.length} forms in the stand-in Excel`);
  console.log(`  round trips       ${excel.host.roundTrips}`);
  console.log(`  largest request   ${rounded(Math.max(...sizes) / 1e6)} MB (limit 5)`);
  console.log(`  time              ${rounded(seconds)} s`);
  excel.dispose();
}
