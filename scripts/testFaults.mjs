// Does every action of the pane and the ribbon with every fault and every edit of a person in each of its requests, and prints what was
// said beside what was there: npm run test:faults [-- part of an action's name, or several with commas]
// At random: npm run test:faults -- --interleavings 10000 [first seed]; one of them alone: npm run test:faults -- --seed 17
// Every action in workbooks with colour scales, data bars and rules of others: npm run test:faults -- --unspoilt 200 [first seed]
import { run } from 'jest';

const [kind = '', count, seed] = process.argv.slice(2);
const isRandom = kind.startsWith('--');
process.env.FAULTS_OF = kind;
if (kind === '--interleavings')
  Object.assign(process.env, { FAULTS_COUNT: count ?? '10000', FAULTS_SEED: seed ?? '1' });
if (kind === '--seed') Object.assign(process.env, { FAULTS_COUNT: '1', FAULTS_SEED: count ?? '1' });
if (kind === '--unspoilt') Object.assign(process.env, { FAULTS_COUNT: count ?? '200', FAULTS_SEED: seed ?? '1' });
const file = kind === '--unspoilt' ? 'unspoilt' : isRandom ? 'interleavings' : 'everyFault';
await run(['--testMatch', `<rootDir>/test/faults/${file}.ts`, '--runInBand', '--forceExit']);
