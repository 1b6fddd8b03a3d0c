// Does every action with every fault in each of its requests, and prints what was said and what was there:
// npm run test:faults [-- part of an action's name]
import { run } from 'jest';

process.env.FAULTS_OF = process.argv[2] ?? '';
await run(['--testMatch', '<rootDir>/test/faults/everyFault.ts', '--runInBand', '--forceExit']);
