import { parentPort } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { FileTask } from './fileReport';

// The thread of a checking process that does the work; see checkProcess.
parentPort?.on('message', (task: FileTask) => {
  void checkFile(task).then((report) => parentPort?.postMessage(report));
});
