import { answerFile } from './answerFile';
import type { FileAnswer } from './fileAnswer';

/** A file for the thread to check. */
export interface FileQuestion {
  readonly file: Blob;
  readonly name: string;
}

/** The side of the thread, which the types of a page do not have. */
const thread = self as unknown as { postMessage(answer: FileAnswer): void };

self.addEventListener('message', ({ data }: MessageEvent<FileQuestion>) => {
  void answerFile(data.file, data.name).then((answer) => thread.postMessage(answer));
});
