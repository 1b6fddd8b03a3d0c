import { formulaTokens } from './formulaTokens';
import { quote } from '../plan/formulas';
import { ownFunctionName } from '../repair/ownFunctions';
import { textLiteral } from '../repair/textLiteral';

const NATURE = 3;

/** The call of INDSCORE in a formula, taken apart. */
interface ScoreCall {
  readonly before: string;
  readonly args: readonly string[];
  readonly after: string;
}

/** The 指标性质 that a score formula states: a text, '' for none, null when it is looked up or there is no INDSCORE. */
export function statedNature(formula: string): string | null {
  const call = scoreCall(formula);
  return call && textLiteral(call.args[NATURE]);
}

/** The score formula with another 指标性质 ('' for none) as text; unchanged when there is no INDSCORE in it. */
export function withNature(formula: string, nature: string): string {
  const call = scoreCall(formula);
  if (!call) return formula;
  const [target = '', actual = '', weight = '', , ...scheme] = call.args;
  const stated = nature === '' && scheme.length === 0 ? [] : [quote(nature)];
  return `${call.before}${[target, actual, weight, ...stated, ...scheme].join(',')}${call.after}`;
}

function scoreCall(formula: string): ScoreCall | null {
  const texts = formulaTokens(formula).map(({ text }) => text);
  const name = texts.findIndex((text, index) => isScoreFunction(text) && texts[index + 1] === '(');
  if (name < 0) return null;
  const args = [''];
  let depth = 0;
  for (let index = name + 2; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    if (text === ')' && depth === 0) {
      return { before: texts.slice(0, name + 2).join(''), args, after: texts.slice(index).join('') };
    }
    if (text === '(' || text === '{') depth += 1;
    if (text === ')' || text === '}') depth -= 1;
    if (text === ',' && depth === 0) args.push('');
    else args[args.length - 1] += text;
  }
  return null;
}

/** INDSCORE, also with the path or the stored name a file may have given it. */
function isScoreFunction(text: string): boolean {
  return ownFunctionName(text.slice(text.lastIndexOf('!') + 1))?.name === 'INDSCORE';
}
