import type { RunningExcel } from '../../../preview/node/startExcel';
import { startExcel } from '../../../preview/node/startExcel';
import { commandStatus, remediesOf } from '../../../src/commands/commandStatus';
import { excelWaits } from '../../../src/excel/runs/excelWaits';
import { REQUEST_DEADLINE } from '../../../src/excel/runs/requestWaits';
import { changeMessages } from '../../../src/wording/excel';
import { answerFunctions, withFunctions } from '../../excel/support/liveScores';
import type { ManualClock } from '../../excel/support/manualClock';
import { REQUIREMENT_SETS } from '../../excel/support/testExcel';
import { emptyWorkbook, fillWorkbook, forgetLast } from './faultWorkbook';
import type { PaneAction } from './paneAction';
import { PaneRig } from './paneRig';
import type { PersonEdit } from './personEdits';
import { told } from './told';
import type { Told } from './told';
import { workbookContent } from './workbookContent';
import type { WorkbookContent } from './workbookContent';

/** What an action came to. */
export interface Outcome {
  /** What was said when it ended. */
  readonly first: Told;
  /** What was said in the end, once Excel answered again. */
  readonly told: Told;
  /** The sentences, for whoever looks for the reason. */
  readonly text: string;
  readonly content: WorkbookContent;
  /** Whether its notice tells to take back what is not offered for it. */
  readonly isOfferEmpty: boolean;
  /** How many requests it made. */
  readonly requests: number;
  /** Whether it was taken back by the button of its notice to what was before; null where that was not offered. */
  readonly afterTakeBack: WorkbookContent | null;
  /** What is there once the action was done again by the button of its notice; null where that was not offered. */
  readonly afterGoingOn: WorkbookContent | null;
  /** What was said then. */
  readonly toldOnGoingOn: Told | null;
}

/** No button of the notice was clicked. */
const NOT_CLICKED = { afterTakeBack: null, afterGoingOn: null, toldOnGoingOn: null };

/** Workbooks served by one Excel before another is started: what they leave behind makes it slow. */
const WORKBOOKS_AN_EXCEL = 40;
/** Turns of a wait after which it would last for ever; five of them are a deadline. */
const MAX_TURNS = 120;
const TURNS_A_DEADLINE = 5;

/** Where actions are tried: an Excel whose workbook is made anew for each. */
export class Trials {
  private excel: RunningExcel | null = null;
  private workbooks = 0;
  /** The ordinary workbook as it is made, and the one there is as far as it is known; null: anything may be there. */
  private ordinary: WorkbookContent | null = null;
  private present: WorkbookContent | null = null;

  constructor(private readonly clock: ManualClock) {}

  /** An action and whatever happens meanwhile, in a fresh workbook; gives what it came to, null where the pane does not offer it. */
  async outcome(
    action: PaneAction,
    {
      edit,
      order,
      isReadAnew = false,
      atLast,
      then,
      isMarkedAnew = false,
    }: {
      /** Made before the action is begun. */
      readonly edit?: PersonEdit;
      /** True: the pane has read what was edited. */
      readonly isReadAnew?: boolean;
      /** Orders what happens to its requests. */
      readonly order?: (excel: RunningExcel) => void;
      /** Made as soon as it has ended. */
      readonly atLast?: PersonEdit;
      /** Made after it. */
      readonly then?: PersonEdit;
      /** Whether the sheet is checked after that. */
      readonly isMarkedAnew?: boolean;
    } = {},
  ): Promise<Outcome | null> {
    const excel = await this.workbook(action);
    const pane = await PaneRig.open(excel);
    try {
      if (action.begin) {
        action.begin(excel);
        await this.turn(excel);
        await pane.watch.readNow();
      }
      edit?.make(excel);
      await this.turn(excel);
      if (isReadAnew) await pane.watch.readNow().catch(() => undefined);
      excel.host.clearLog();
      order?.(excel);
      try {
        action.go(pane);
      } catch {
        return null;
      }
      await this.untilEnded(excel, pane, action);
      const first = told();
      const requests = excel.host.roundTrips;
      atLast?.make(excel);
      excel.host.failures.clear();
      excel.host.setCellEditing(false);
      await this.untilTold(excel);
      const last = told();
      then?.make(excel);
      await excel.settle();
      if (isMarkedAnew) {
        pane.actions.recheck();
        await this.untilEnded(excel, pane, action);
        await excel.settle();
      }
      const content = workbookContent(excel, action.isAboutPages);
      if (!action.prepare) this.present = content;
      const status = commandStatus.read();
      const { step, goOn } = status ? remediesOf(status) : { step: null, goOn: null };
      const isOfferEmpty = told().text.includes(changeMessages['zh-CN'].remedies.takeBack) && step === null;
      const text = `${first.text} → ${last.text}`;
      const ended = { first: first.told, told: last.told, text, isOfferEmpty, content, requests };
      const isPart = last.told === 'partly' && !then;
      if (!isPart || !(goOn || step)) return { ...ended, ...NOT_CLICKED };
      this.present = null;
      if (goOn) goOn();
      else pane.actions.takeBack();
      await this.untilEnded(excel, pane, action);
      await excel.settle();
      const now = workbookContent(excel, action.isAboutPages);
      if (!goOn) return { ...ended, ...NOT_CLICKED, afterTakeBack: now };
      return { ...ended, ...NOT_CLICKED, afterGoingOn: now, toldOnGoingOn: told().told };
    } finally {
      excel.host.failures.clear();
      pane.stop();
      await excel.settle();
    }
  }

  /** What is there when the action is not even begun. */
  async without(action: PaneAction, edit?: PersonEdit): Promise<WorkbookContent> {
    const excel = await this.workbook(action);
    action.begin?.(excel);
    await excel.settle();
    edit?.make(excel);
    await excel.settle();
    const content = workbookContent(excel, action.isAboutPages);
    if (!action.prepare) this.present = content;
    return content;
  }

  /** The Excel of the workbook tried last. */
  get running(): RunningExcel {
    if (!this.excel) throw new Error('No Excel');
    return this.excel;
  }

  dispose(): void {
    this.excel?.dispose();
    this.excel = null;
  }

  private async workbook(action: PaneAction): Promise<RunningExcel> {
    const isAsMade = !action.prepare && this.isOrdinary;
    const excel = isAsMade ? this.running : await this.madeAnew(action);
    if (isAsMade) forgetLast(excel);
    this.present = null;
    // Answers the functions have given in other workbooks would spare Excel the asking.
    excel.engine.customFunctions.forgetAnswers();
    await excel.settle();
    return excel;
  }

  private async madeAnew(action: PaneAction): Promise<RunningExcel> {
    if (this.workbooks % WORKBOOKS_AN_EXCEL === 0) {
      this.dispose();
      this.excel = await startExcel({ requirementSets: REQUIREMENT_SETS, ...withFunctions });
      answerFunctions();
    }
    this.workbooks += 1;
    const { excel } = this;
    if (!excel) throw new Error('No Excel');
    emptyWorkbook(excel);
    await fillWorkbook(excel);
    await action.prepare?.(excel);
    await excel.settle();
    if (!action.prepare) this.ordinary ??= workbookContent(excel);
    return excel;
  }

  /** Whether the workbook is the ordinary one: nothing came of what was tried last. */
  private get isOrdinary(): boolean {
    const { ordinary, present } = this;
    return ordinary !== null && present?.entered === ordinary.entered && present.looks === ordinary.looks;
  }

  /** Waits as a user does: for what comes to an end by itself, and where Excel keeps silent until it is stopped. */
  private async untilEnded(excel: RunningExcel, pane: PaneRig, { isQuiet = false, name }: PaneAction): Promise<void> {
    for (let turns = 0; turns < MAX_TURNS; turns += 1) {
      await this.turn(excel);
      if (!pane.isBusy && (!isQuiet || this.clock.waiting === 0 || isReadLater(excel))) return;
      if (turns === MAX_TURNS / 2) excel.host.setCellEditing(false);
      if (excel.host.failures.isHolding && excelWaits.silence.read() === 'asked') excelWaits.stop();
      else this.clock.advance(REQUEST_DEADLINE / TURNS_A_DEADLINE);
    }
    throw new Error(`${name} waits for ever`);
  }

  /** Until whatever was left open has been found out. */
  private async untilTold(excel: RunningExcel): Promise<void> {
    for (let turns = 0; turns < MAX_TURNS && (turns === 0 || this.clock.waiting > 0); turns += 1) {
      await this.turn(excel);
      this.clock.advance(REQUEST_DEADLINE / TURNS_A_DEADLINE);
    }
    await this.turn(excel);
  }

  /** Until nothing happens any more without the clock, or Excel is being held: functions are not answered then either. */
  private async turn({ host, engine }: RunningExcel): Promise<void> {
    const isUnderWay = () => !host.idle || engine.customFunctions.busy;
    const isHeld = () => host.failures.isHolding || host.waitsForEdit;
    const isStill = () => engine.calculation.upToDate && (isHeld() || !isUnderWay());
    do {
      while (!isStill()) await moment();
      await moment();
    } while (!isStill());
  }
}

/** Whether nothing is waited for but what is read once Excel answers again. */
function isReadLater({ host }: RunningExcel): boolean {
  return host.failures.isHolding && excelWaits.silence.read() === 'background';
}

/** Long enough for whatever comes of what has just ended. */
function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15));
}
