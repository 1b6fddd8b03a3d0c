// Does every action of the add-in in every Excel, and has each refused in every place as one step of undo, where npm test does a part
// of it: npm run test:excels [-- part of an action's name]
import { run } from 'jest';

const [action] = process.argv.slice(2);
process.env.ZPB_EVERY_EXCEL = '1';
await run(['test/excel/everyExcel', 'test/excel/undoRefused', ...(action ? ['--testNamePattern', action] : [])]);
