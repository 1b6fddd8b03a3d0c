// npm run replay FILE: compares the stand-in with a recording of a real Excel (recorder/).
import { loadBundled } from './loadBundled.mjs';

// Microsoft's client is read from its package at run time.
const { replayFile } = await loadBundled('recorder/replay/replayFile.ts', ['@microsoft/office-js']);
const { text, exitCode } = await replayFile(process.argv[2]);
console.log(text);
process.exit(exitCode);
