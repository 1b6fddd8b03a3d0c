import fc from '../support/property';
import type { RunningExcel } from '../../preview/node/startExcel';
import { startExcel } from '../../preview/node/startExcel';
import { replaceRegisteredSchemes } from '../../src/core/scheme/schemes';
import { functionFormulas } from '../../src/core/sheet/plan/functionFormulas';
import type { FormulaStyle } from '../../src/core/sheet/plan/formulaStyle';
import { plainFormulas } from '../../src/core/sheet/plainFormulas/plainFormulas';
import { answerFunctions, withFunctions } from '../excel/support/liveScores';
import { calculatedGrids } from './calculatedGrids';
import { differences } from './differences';
import { cappedScheme } from './cappedScheme';
import { describeForm, randomForms } from './randomForm';
import type { RandomForm } from './randomForm';
import { typedPlan } from './typedPlan';

/** More forms: ZPB_SAME_FORMS=100 npx jest test/same; other ones: ZPB_SAME_SEED=8. */
const FORMS = Number(process.env.ZPB_SAME_FORMS ?? 40);
const SEED = Number(process.env.ZPB_SAME_SEED ?? 1);
const NAMED = 8;

const forms = randomForms(cappedScheme.name);

describe('pane, sheet and check say the same of random forms', () => {
  let excel: RunningExcel;
  beforeAll(async () => {
    replaceRegisteredSchemes([cappedScheme]);
    excel = await startExcel(withFunctions);
    answerFunctions();
  });
  afterAll(() => {
    excel.dispose();
    replaceRegisteredSchemes([]);
  });

  async function disagreements(some: readonly RandomForm[], style: FormulaStyle): Promise<string[][]> {
    const plans = some.map((form) => typedPlan(form, style));
    const grids = await calculatedGrids(excel.engine, plans, () => excel.settle());
    return plans.map((plan, index) => {
      const grid = grids[index];
      return grid ? differences(plan, grid) : ['not calculated'];
    });
  }

  /** The simplest form like the one that failed, in words. */
  async function shrunk(index: number, style: FormulaStyle): Promise<string> {
    const property = fc.asyncProperty(forms, async (form) => (await disagreements([form], style))[0]?.length === 0);
    const { counterexample } = await fc.check(property, { seed: SEED, path: String(index), numRuns: 1 });
    const [form] = counterexample ?? [];
    return form ? `${describeForm(form)}\n  ${(await disagreements([form], style))[0]?.join('\n  ')}` : 'not again';
  }

  it.each([
    ['by our functions', functionFormulas],
    ['by native formulas', plainFormulas],
  ])('calculated %s', async (_, style) => {
    const some = fc.sample(forms, { seed: SEED, numRuns: FORMS });
    const found = await disagreements(some, style);
    const wrong = some.flatMap((form, index) =>
      found[index]?.length ? [`${describeForm(form)}\n  ${found[index].join('\n  ')}`] : [],
    );
    if (wrong.length === 0) return;
    const simplest = await shrunk(
      found.findIndex((one) => one.length > 0),
      style,
    );
    throw new Error(
      [
        `ZPB_SAME_SEED=${SEED}: ${wrong.length} of ${FORMS} forms`,
        ...wrong.slice(0, NAMED),
        `simplest: ${simplest}`,
      ].join('\n'),
    );
  });
});
