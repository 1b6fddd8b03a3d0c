export {
  rateMessages,
  natureNames,
  natureMeanings,
  gradeNames,
  comparatorSigns,
  noScoreMessages,
  scoreSteps,
} from './zh-CN/scoring';
