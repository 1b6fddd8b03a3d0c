import { answerFile } from './answerFile';
import type { FileQuestion } from './answerFile';
import type { FileAnswer } from './fileAnswer';

/** The side of the thread, which the types of a page do not have. */
const thread = self as unknown as { postMessage(answer: FileAnswer): void };

self.addEventListener('message', ({ data }: MessageEvent<FileQuestion>) => {
  void answerFile(data).then((answer) => thread.postMessage(answer));
});
