import type { RunningExcel } from '../../../preview/node/startExcel';
import { lastAction } from '../../../src/excel/takeBack/lastAction';
import { takeBackLast } from '../../../src/excel/takeBack/takeBackLast';
import { REQUIREMENT_SETS } from './testExcel';
import { withFunctions } from './liveScores';

/** The least we ask for, where Excel does not tell of merged cells; without undo (LTSC 2021); and with undo in groups. */
export const VERSIONS = ['1.9', '1.14', '1.20'] as const;

/** Options that start an Excel of that version of ExcelApi, which knows our functions. */
export const versionOf = (version: string) => ({
  ...withFunctions,
  requirementSets: { ...REQUIREMENT_SETS, ExcelApi: version },
});

/** Takes the last action back and waits for what follows from it; gives what is said to the user. */
export async function takeBack(excel: RunningExcel): Promise<string> {
  const { text: message } = await takeBackLast();
  await excel.settle();
  return message('zh-CN');
}

/** What the offer to take back is called; null when there is none. */
export const offer = (): string | null => lastAction.read()?.what('zh-CN') ?? null;
