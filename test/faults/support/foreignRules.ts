import { formatArea } from '../../../preview/engine/address';
import type { Area } from '../../../preview/engine/address';
import { NEW_COMPARISONS } from '../../../preview/engine/comparingFormats';
import type { ConditionalFormat } from '../../../preview/engine/conditionalFormats';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { isOwnFormula } from '../../../src/core/sheet/ruleMarker';
import type { Random } from '../../fuzz/random';
import { FORM } from './faultWorkbook';
import type { PaneAction } from './paneAction';
import type { Told } from './told';
import type { Trials } from './trial';

/** A sheet that holds nothing but the same rules, on which a person does with rows what the action has done. */
const TWIN = '对照';
const RULES = 6;

type Rule = Pick<ConditionalFormat, 'areas' | 'formula' | 'comparison' | 'style' | 'stopIfTrue'>;

const POINT = { type: 'Percentile', formula: '50', color: '#FFEB84' } as const;

/** What another add-in or a person may have laid over a form, in the wording of the stand-in. */
const KINDS: readonly Omit<Rule, 'areas'>[] = [
  {
    formula: '',
    style: {},
    stopIfTrue: false,
    comparison: {
      type: 'ColorScale',
      points: [
        { type: 'LowestValue', formula: null, color: '#F8696B' },
        POINT,
        { type: 'Formula', formula: '=$G$18', color: '#63BE7B' },
      ],
    },
  },
  {
    formula: '',
    style: {},
    stopIfTrue: false,
    comparison: { ...NEW_COMPARISONS.DataBar, lower: { type: 'Number', formula: '0' } },
  },
  { formula: '', style: { fill: '#C6EFCE' }, stopIfTrue: true, comparison: NEW_COMPARISONS.TopBottom },
  { formula: '=$G16>5', style: { fontColor: '#9C0006' }, stopIfTrue: false, comparison: null },
  { formula: '=LEN($D14)>0', style: { fill: '#FFEB9C' }, stopIfTrue: true, comparison: null },
];

/** Anywhere on the form, over it and beside it, of several rows: of one that covered a row alone nothing is left once that is deleted. */
function randomArea(random: Random): Area {
  const [row, column] = [random.between(3, 20), random.between(0, 13)];
  return { row, column, rows: random.between(2, 12), columns: random.between(1, 6) };
}

/** Rules of others with their places, first the one that wins; ours go by the way. */
function foreignRules({ engine }: RunningExcel, sheetName: string): string[] {
  const { id = '' } = engine.sheets.byName(sheetName) ?? {};
  return engine.conditionalFormats
    .list(id)
    .filter(({ formula }) => !isOwnFormula(formula))
    .map(({ areas, formula, comparison, style, stopIfTrue }) =>
      JSON.stringify([areas.map(formatArea), formula, comparison, style, stopIfTrue]),
    );
}

/** What became of an action among rules of others. */
interface AmongForeignRules {
  readonly told: Told;
  /** Those rules afterwards, and what they are where a person does with rows what the action has done. */
  readonly now: readonly string[];
  readonly wanted: readonly string[];
}

/** Does an action on a sheet with rules of others, all told by the random numbers. */
export async function amongForeignRules(
  trials: Trials,
  action: PaneAction,
  random: Random,
): Promise<AmongForeignRules> {
  const { sheet = FORM } = action;
  const rules = Array.from({ length: RULES }, () => ({ ...random.pick(KINDS), areas: [randomArea(random)] }));
  const moves: (() => void)[] = [];
  let told: Told = 'nothing';
  const lay = ({ engine }: RunningExcel, sheetId: string) =>
    rules.forEach((rule) => {
      const { id } = engine.conditionalFormats.add(sheetId, rule.areas[0] ?? randomArea(random));
      engine.conditionalFormats.change(sheetId, { ...rule, id });
    });
  const make = (excel: RunningExcel): void => {
    const { engine } = excel;
    const { id = '' } = engine.sheets.byName(sheet) ?? {};
    const twin = engine.sheets.add(TWIN).id;
    lay(excel, id);
    lay(excel, twin);
    for (const how of ['insertRows', 'deleteRows'] as const) {
      const own = engine.lines[how].bind(engine.lines);
      jest.spyOn(engine.lines, how).mockImplementation((sheetId, row, rows) => {
        if (sheetId === id) moves.push(() => own(twin, row, rows));
        own(sheetId, row, rows);
      });
    }
  };
  try {
    const outcome = await trials.outcome(action, {
      edit: { name: 'rules of others', text: '', make },
      isReadAnew: true,
    });
    if (!outcome) throw new Error(`${action.name} is not offered among rules of others`);
    told = outcome.told;
  } finally {
    jest.restoreAllMocks();
  }
  const { running } = trials;
  const now = foreignRules(running, sheet);
  moves.forEach((move) => move());
  return { now, wanted: foreignRules(running, TWIN), told };
}
