// What is said where Excel is worked on, the ribbon included: it comes with the functions, before the pane.
import type { EditObstacle } from '../core/takeBack/judgeEdit';
import { sayCoded } from './coded';
import type { Language } from './language';
import { translated } from './language';
import * as chineseChanges from './zh-CN/changes';
import * as chinese from './zh-CN/excel';
import * as chineseIgnoring from './zh-CN/ignoring';
import * as chineseSeverities from './zh-CN/severities';
import * as chineseTakeBack from './zh-CN/takeBack';

/** What the user reads when Excel refuses something, or when a ribbon button has done its work. */
export const excelMessages = translated(chinese.excelMessages, ({ excel }) => excel.excelMessages);

/** Sentences for the error codes of Office.js: what happened, and what to do. */
export const excelErrorMessages = translated(chinese.excelErrorMessages, ({ excel }) => excel.excelErrorMessages);

/** For failures no sentence was written for; the code helps whoever is asked for help. */
export const unknownErrorMessage = translated(chinese.unknownErrorMessage, ({ excel }) => excel.unknownErrorMessage);

/** What findings of a severity are called wherever they are listed, counted or marked. */
export const severityMessages = translated(
  chineseSeverities.severityMessages,
  ({ severities }) => severities.severityMessages,
);

/** 忽略此条: findings somebody lets stand, with a reason. */
export const ignoringMessages = translated(
  chineseIgnoring.ignoringMessages,
  ({ ignoring }) => ignoring.ignoringMessages,
);

/** 撤回（上一步）: what can be taken back, and what became of it. */
export const takeBackMessages = translated(
  chineseTakeBack.takeBackMessages,
  ({ takeBack }) => takeBack.takeBackMessages,
);

const editObstacles = translated(chineseTakeBack.editObstacles, ({ takeBack }) => takeBack.editObstacles);

/** Why an edit is not taken back. */
export function sayEditObstacle(obstacle: EditObstacle, language: Language): string {
  return sayCoded(editObstacles[language], obstacle);
}

/** What is said of changes that did not simply succeed, and of an Excel that does not answer. */
export const changeMessages = translated(chineseChanges.changeMessages, ({ changes }) => changes.changeMessages);

/** Places named in a sentence; more would not be read. */
const MAX_NAMED = 5;

/** What has become of a change of the workbook: 'blocked' was not begun, as an earlier one is unknown; 'unclear' will not be known. */
export type ToldOutcome = 'done' | 'none' | 'partly' | 'unknown' | 'blocked' | 'unclear';

/** What the user does about a part of a change that is there: take it back, do it once more, or look at the cells. */
export type PartRemedy = 'takeBack' | 'again' | 'look';

/** What is there of a change of which a part was made: cells and sheets, and what the user does about it. */
export interface ToldPart {
  readonly places?: readonly string[];
  readonly remedy?: PartRemedy;
}

/** What has become of a change, as a sentence. */
export function sayChange(
  outcome: ToldOutcome,
  language: Language,
  { places = [], remedy = 'takeBack' }: ToldPart = {},
): string {
  const sentences = changeMessages[language];
  if (outcome !== 'partly') return sentences[outcome];
  const part = sentences.partly(places.slice(0, MAX_NAMED), Math.max(0, places.length - MAX_NAMED));
  return `${part}${sentences.remedies[remedy]}`;
}

/** Parts of the program that are fetched when they are needed. */
export const fetchMessages = translated(chinese.fetchMessages, ({ excel }) => excel.fetchMessages);
