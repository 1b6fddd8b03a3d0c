import type { AdoptObstacle } from '../core/formulas/adoptObstacle';
import { obstacles as english } from './en-US/obstacles';
import type { Language } from './language';
import type { FormulaObstacle } from './obstacleSentences';
import { sayNoRate, sayNoScore } from './sayScore';
import { obstacles as chinese } from './zh-CN/obstacles';

const sentences = { 'zh-CN': chinese, 'en-US': english } as const;

/** Why what was typed has to stay, and what to do. */
export function sayObstacle(obstacle: AdoptObstacle, language: Language): string {
  if (obstacle.kind === 'noScore') return sayNoScore(obstacle.noScore, language);
  if (obstacle.kind === 'noRate') return sayNoRate(obstacle.noRate, language);
  // The table gives each kind a sentence for its own figures.
  return (sentences[language][obstacle.kind] as (obstacle: FormulaObstacle) => string)(obstacle);
}
