import { excelFacts } from './excelFacts';
import { isEmptyWorkbook } from './emptyWorkbook';
import type { PersonStep } from './personStep';
import { RECORDING_FORMAT, RECORDING_VERSION } from './recording';
import type { Entry, ExcelFacts, Json, RecordedScenario, Recording } from './recording';
import type { Question, Scenario, Stage } from './scenario';
import { tapExcel } from './tapExcel';
import { withoutUserTexts } from './withoutUserTexts';

/** The hands and eyes in front of Excel: a person's, asked by the pane, or those of a test. */
export interface Hands {
  /** False when it could not be done. */
  perform(step: PersonStep): Promise<boolean>;
  /** One of the answers offered. */
  answer(question: Question): Promise<string>;
  /** Waits until events and results of functions have had time to come. */
  rest(): Promise<void>;
  /** Told before each scenario. */
  begins(scenario: Scenario): void;
}

/** Thrown when the workbook is not empty; the message is for the person at Excel. */
export class NotEmptyError extends Error {
  constructor() {
    super('请先新建一个空白工作簿，再录制：录制器不看别人的内容。 Please open a new, empty workbook first.');
    this.name = 'NotEmptyError';
  }
}

/** Not offered to this Excel, since there is nothing to see. */
const TOO_OLD = 'ExcelApi';

/**
 * Runs scenarios in this Excel and gives what happened, with every text that is not the recorder's own replaced. A scenario that
 * breaks off is kept as far as it came, and the next one runs. Throws NotEmptyError and CannotTapError.
 */
export async function recordScenarios(scenarios: readonly Scenario[], hands: Hands): Promise<Recording> {
  if (!(await isEmptyWorkbook())) throw new NotEmptyError();
  const excel = excelFacts();
  const recorded: RecordedScenario[] = [];
  for (const scenario of scenarios) {
    hands.begins(scenario);
    recorded.push(await recordScenario(scenario, hands, excel));
  }
  return withoutUserTexts({
    format: RECORDING_FORMAT,
    version: RECORDING_VERSION,
    excel,
    scenarios: recorded,
    placeholders: [],
  });
}

async function recordScenario(scenario: Scenario, hands: Hands, { excelApi }: ExcelFacts): Promise<RecordedScenario> {
  const { name, since } = scenario;
  if (since !== undefined && minor(excelApi) < minor(since)) return { name, brokenOff: TOO_OLD, entries: [] };
  const entries: Entry[] = [];
  const stop = await tapExcel((entry) => entries.push(entry));
  try {
    await newSheet(name);
    await scenario.run(stageOf(name, entries, hands));
    await hands.rest();
    return { name, entries };
  } catch (error) {
    return { name, brokenOff: codeOf(error), entries };
  } finally {
    stop();
  }
}

const minor = (version: string) => Number(version.split('.')[1]);

function newSheet(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.add(name).activate();
    await context.sync();
  });
}

function stageOf(sheet: string, entries: Entry[], hands: Hands): Stage {
  const note = (what: string, value: Json) => void entries.push({ kind: 'note', what, value });
  return {
    sheet,
    note,
    rest: () => hands.rest(),
    async person(step) {
      // What was there before belongs before the step.
      await hands.rest();
      const at = entries.length;
      const done = await hands.perform(step);
      // Events of the step may have come while the person was still at it.
      entries.splice(at, 0, { kind: 'person', step, done });
      await hands.rest();
    },
    async ask(question) {
      entries.push({ kind: 'answer', question: question.id, answer: await hands.answer(question) });
    },
    async attempt(what, action) {
      note(
        what,
        await action().then(
          () => 'done',
          (error: unknown) => codeOf(error),
        ),
      );
    },
  };
}

/** Excel's code of an error; of others the kind, since their sentence could hold anything. */
function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { readonly code?: string | number; readonly name?: string };
  return String(code ?? name ?? 'unknown');
}
