import type { Recording } from '../recording';
import { element } from './element';

/** Offers the recording as a file and, where a pane may not save files, as a text to copy. */
export function showRecording(recording: Recording): void {
  const text = JSON.stringify(recording, null, 1);
  const { platform, build } = recording.excel;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `excel-${platform}-${build}.json`;
  link.textContent = `保存 ${link.download} · Save`;
  const hint = document.createElement('p');
  hint.textContent =
    '点了没有反应时：点下面的框，全选，复制，粘贴到记事本里保存。 If nothing happens, copy the text below into a file.';
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.value = text;
  box.addEventListener('focus', () => box.select());
  element('result').replaceChildren(link, hint, box);
}
