import fc from '../support/property';
import { checkWorkbook } from '../../src/files/checkWorkbook';
import { replaceRegisteredSchemes } from '../../src/core/scheme/schemes';
import { plainFormulas } from '../../src/core/sheet/plainFormulas/plainFormulas';
import { readForms } from '../../src/core/sheet/readForms';
import { checkedForm } from '../../src/taskpane/state/checkedForm';
import type { FileSheet } from '../../src/files/fileReading';
import { hasLibreOffice } from '../xlsx/libreOffice';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { gridOf } from './calculatedGrids';
import { cappedScheme } from './cappedScheme';
import { differences } from './differences';
import { libreOfficeSheets } from './libreOfficeSheets';
import { describeForm, randomForms } from './randomForm';
import type { TypedPlan } from './typedPlan';
import { typedPlan } from './typedPlan';

/** As in sameFigures.test.ts. */
const FORMS = Number(process.env.ZPB_SAME_FORMS ?? 40);
const SEED = Number(process.env.ZPB_SAME_SEED ?? 1);

/** Found in files only: how tall and wide the cells are. */
const OF_THE_FILE = ['form.clipped', 'form.narrow', 'sheet.unmeasured'];

/** To LibreOffice TRUE is the number 1, to Excel it is none. */
const hasLogical = ({ cells }: TypedPlan) => cells.some(({ content }) => typeof content === 'boolean');

/** What `zpb check` says of the file and the pane does not say of the same cells, or the other way round. */
function otherwiseFound(plan: TypedPlan, sheet: FileSheet): string[] {
  const [form] = readForms(sheet.grid).forms;
  const [inFile] = checkWorkbook([sheet], plan.scheme)[0]?.forms ?? [];
  if (!form || !inFile) return ['no form was read from the file'];
  const { assessment, findings } = checkedForm(form, inFile.scheme);
  const places = (found: readonly { readonly code: string; readonly cell: string }[]) =>
    found.filter(({ code }) => !OF_THE_FILE.includes(code)).map(({ code, cell }) => `${code} ${cell}`);
  const ofPane = [...places(findings), String(assessment.total), String(assessment.grade)];
  const ofCheck = [...places(inFile.findings), String(inFile.score), String(inFile.grade)];
  return [
    ...ofPane.filter((one) => !ofCheck.includes(one)).map((one) => `only the pane: ${one}`),
    ...ofCheck
      .filter((one) => !ofPane.includes(one))
      .filter((one) => !/^(scheme\.other|sheet\.unread|form\.full) /.test(one))
      .map((one) => `only zpb check: ${one}`),
  ];
}

if (hasLibreOffice) {
  describe('sheet, pane and zpb check say the same of random forms in a file', () => {
    const file = temporaryFolder();
    beforeAll(() => replaceRegisteredSchemes([cappedScheme]));
    afterAll(() => replaceRegisteredSchemes([]));

    it('calculated and saved by LibreOffice', async () => {
      const drawn = fc
        .sample(randomForms(cappedScheme.name), { seed: SEED, numRuns: FORMS })
        .map((form) => ({ form, plan: typedPlan(form, plainFormulas) }))
        .filter(({ plan }) => !hasLogical(plan));
      expect(drawn.length).toBeGreaterThan(FORMS / 2);
      const sheets = await libreOfficeSheets(
        drawn.map(({ plan }) => plan),
        file,
      );

      const wrong = drawn.flatMap(({ form, plan }, index) => {
        const sheet = sheets[index];
        if (!sheet) return [`${index}: no sheet`];
        const { grid } = sheet;
        const shown = gridOf(plan, ({ row, column }) => grid.values[row - grid.row]?.[column - grid.column] ?? '');
        const found = [...differences(plan, shown), ...otherwiseFound(plan, sheet)];
        return found.length > 0 ? [`${describeForm(form)}\n  ${found.join('\n  ')}`] : [];
      });
      expect({ seed: SEED, wrong }).toEqual({ seed: SEED, wrong: [] });
    });
  });
} else {
  it('is not tried: LibreOffice (soffice) is not installed here, install libreoffice-calc to run this test', () => {
    expect(hasLibreOffice).toBe(false);
  });
}
