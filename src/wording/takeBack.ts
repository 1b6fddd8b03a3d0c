import * as english from './en-US/takeBack';
import type { EditObstacle } from '../core/takeBack/judgeEdit';
import { sayCoded } from './coded';
import type { Language } from './language';
import type { Translated } from './translated';
import * as chinese from './zh-CN/takeBack';

/** 撤回（上一步）: what can be taken back, and what became of it. */
export const takeBackMessages: Translated<typeof chinese.takeBackMessages> = {
  'zh-CN': chinese.takeBackMessages,
  'en-US': english.takeBackMessages,
};

const editObstacles = { 'zh-CN': chinese.editObstacles, 'en-US': english.editObstacles } as const;

/** Why an edit is not taken back. */
export function sayEditObstacle(obstacle: EditObstacle, language: Language): string {
  return sayCoded(editObstacles[language], obstacle);
}
