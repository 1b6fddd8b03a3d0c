import * as english from './en-US/scoring';
import { localized } from './localized';
import * as chinese from './zh-CN/scoring';

/** Why there is no 执行率, and what to do. */
export const rateMessages = localized({ 'zh-CN': chinese.rateMessages, 'en-US': english.rateMessages });

/** Names of the natures as users know them. */
export const natureNames = localized({ 'zh-CN': chinese.natureNames, 'en-US': english.natureNames });

/** What a nature means, in a few words. */
export const natureMeanings = localized({ 'zh-CN': chinese.natureMeanings, 'en-US': english.natureMeanings });

/** The three grades of a qualitative result. */
export const gradeNames = localized({ 'zh-CN': chinese.gradeNames, 'en-US': english.gradeNames });

/** Comparators as they are printed. */
export const comparatorSigns = localized({ 'zh-CN': chinese.comparatorSigns, 'en-US': english.comparatorSigns });

/** Why an indicator has no score, and what to do. Texts in quotation marks are what the cells hold. */
export const noScoreMessages = localized({ 'zh-CN': chinese.noScoreMessages, 'en-US': english.noScoreMessages });

/** Parts of the sentences that tell how a score came about. */
export const scoreSteps = localized({ 'zh-CN': chinese.scoreSteps, 'en-US': english.scoreSteps });
