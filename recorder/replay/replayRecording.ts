import { BUSY } from '../../preview/engine/cellValue';
import { CURRENT_EXCEL_API, withExcelApi } from '../../preview/host/desktopContainer';
import { TransportFailure } from '../../preview/host/failures';
import { DELAY_FOR_CELL_EDIT, MERGE_UNDO_GROUP, MessageCategory, WRITES } from '../../preview/host/protocol';
import type { BatchRequest } from '../../preview/host/protocol';
import type { UndoOptions } from '../../preview/host/undoHistory';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import type { EventEntry, ExcelFacts, Json, RecordedScenario, Recording, RequestEntry } from '../recording';
import { compareAnswers } from './compareAnswers';
import type { Answer } from './compareAnswers';
import { compareEvents } from './compareEvents';
import type { Difference } from './difference';
import { createCounterparts } from './counterparts';
import type { Counterparts } from './counterparts';
import { performStep } from './performStep';
import { associateFunctions, standInFunctions } from './standInFunctions';

/** What a replay has found. */
export interface Replay {
  /** Requests and events of Excel that were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** What could not be compared, in sentences: steps not done, scenarios that broke off, what only a person or the scenario saw. */
  readonly notCompared: readonly string[];
}

/**
 * Does what was recorded once more, on a fresh stand-in of the same age and kind, request for request, and compares the answers.
 * The client of this process must not be in use (see startExcel).
 */
export async function replayRecording({ excel: facts, scenarios, placeholders }: Recording): Promise<Replay> {
  const excel = await startExcel({
    functions: standInFunctions,
    requirementSets: withExcelApi(knownExcelApi(facts)),
    undo: undoOf(facts),
    locale: facts.displayLanguage,
  });
  associateFunctions();
  const known = createCounterparts(placeholders);
  try {
    const replays: Replay[] = [];
    for (const scenario of scenarios) replays.push(await replayScenario(scenario, excel, known));
    return {
      compared: replays.reduce((sum, { compared }) => sum + compared, 0),
      differences: replays.flatMap(({ differences }) => differences),
      notCompared: replays.flatMap(({ notCompared }) => notCompared),
    };
  } finally {
    excel.dispose();
  }
}

async function replayScenario(scenario: RecordedScenario, excel: RunningExcel, known: Counterparts): Promise<Replay> {
  const { name, brokenOff, entries } = scenario;
  const differences: Difference[] = [];
  const notCompared: string[] = [];
  if (brokenOff !== undefined) notCompared.push(`${name}: broke off in Excel (${brokenOff}).`);
  const events = listenForEvents(excel);
  let requests = 0;
  for (const entry of entries) {
    switch (entry.kind) {
      case 'request': {
        requests += 1;
        const reason = whyNotCompared(entry);
        if (reason !== null) notCompared.push(`${name}: request ${requests} ${reason}.`);
        const found = await replayRequest(entry, excel, known);
        differences.push(
          ...found.map(({ where, ...rest }) => ({ ...rest, scenario: name, where: `request ${requests}, ${where}` })),
        );
        break;
      }
      case 'person': {
        const done = entry.done && performStep(excel.user, entry.step);
        const where = `a person's step ${JSON.stringify(entry.step)}`;
        if (!entry.done) notCompared.push(`${name}: ${where} was not done in Excel.`);
        else if (!done) differences.push({ scenario: name, where, excel: 'done', standIn: 'refused' });
        break;
      }
      case 'answer':
        notCompared.push(`${name}: ${entry.question} was answered “${entry.answer}”.`);
        break;
      case 'note':
        notCompared.push(`${name}: noted of ${entry.what}: ${JSON.stringify(entry.value)}.`);
        break;
      case 'event':
        break;
    }
    await excel.settle();
  }
  const recorded = entries.filter((entry) => entry.kind === 'event');
  const found = compareEvents(recorded, events.stop(), known);
  differences.push(...found.map((difference) => ({ ...difference, scenario: name })));
  return { compared: requests + recorded.length, differences, notCompared };
}

async function replayRequest(entry: RequestEntry, excel: RunningExcel, known: Counterparts) {
  const request = known.translated(entry.request) as unknown as BatchRequest;
  const answer = await answerOf(excel, JSON.stringify(request), flagsOf(entry));
  if (whyNotCompared(entry) !== null) return [];
  return compareAnswers(request, entry, answer, known);
}

/** Why an answer of Excel says nothing about the stand-in; null when it does. */
function whyNotCompared({ response, refused }: RequestEntry): string | null {
  if (response === undefined && refused === undefined) return 'was never answered by Excel';
  // How long functions take is no difference.
  return JSON.stringify(response ?? null).includes(BUSY) ? 'found functions still calculating in Excel' : null;
}

async function answerOf({ host }: RunningExcel, body: string, flags: number): Promise<Answer> {
  try {
    return { response: JSON.parse(await host.process(body, flags)) as Json };
  } catch (error) {
    if (error instanceof TransportFailure) return { refused: error.code };
    throw error;
  }
}

/** What the stand-in knows of flags; how Excel's own client marks a group is not public, so the recording says it itself. */
function flagsOf({ flags, group }: RequestEntry): number {
  const known = flags & (WRITES | DELAY_FOR_CELL_EDIT);
  return group === undefined ? known : known | MERGE_UNDO_GROUP | ((group % 1024) * MERGE_UNDO_GROUP * 2);
}

/** Hears the events of the host besides the client; `stop` gives them. */
function listenForEvents({ host }: RunningExcel): { readonly stop: () => EventEntry[] } {
  const events: EventEntry[] = [];
  const { deliver } = host;
  host.deliver = (messages) => {
    for (const [category, type, target, json] of messages) {
      if (category !== MessageCategory.event) continue;
      events.push({ kind: 'event', type, target, details: JSON.parse(json) as Json });
    }
    deliver(messages);
  };
  return {
    stop: () => {
      host.deliver = deliver;
      return events;
    },
  };
}

/** No newer than what the stand-in knows. */
function knownExcelApi({ excelApi }: ExcelFacts): string {
  const minor = (version: string) => Number(version.split('.')[1]);
  return minor(excelApi) < minor(CURRENT_EXCEL_API) ? excelApi : CURRENT_EXCEL_API;
}

function undoOf({ platform }: ExcelFacts): UndoOptions {
  if (platform === 'OfficeOnline') return { platform: 'web' };
  return { platform: platform === 'Mac' ? 'mac' : 'windows' };
}
