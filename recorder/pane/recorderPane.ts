import '../../src/functions/functions';
import { recordScenarios } from '../recordScenarios';
import { scenarios } from '../scenarios/scenarios';
import { element } from './element';
import { paneHands } from './paneHands';
import { showRecording } from './showRecording';

void Office.onReady().then(() => {
  const start = element<HTMLButtonElement>('start');
  start.disabled = false;
  start.addEventListener('click', () => {
    start.disabled = true;
    // Room for what is to be done.
    element('intro').hidden = true;
    void record();
  });
});

async function record(): Promise<void> {
  const progress = element('progress');
  try {
    const recording = await recordScenarios(scenarios, paneHands(scenarios.length));
    const broken = recording.scenarios.filter(({ brokenOff }) => brokenOff !== undefined);
    const names = broken.map(({ name, brokenOff }) => `${name}（${brokenOff ?? ''}）`).join('、');
    progress.textContent =
      broken.length === 0
        ? '全部做完了。请保存文件。 All done. Please save the file.'
        : `做完了，其中 ${broken.length} 项没有做到底：${names}。文件照样有用，请保存。 Done; these broke off. Please save the file all the same.`;
    showRecording(recording);
  } catch (error) {
    progress.textContent = error instanceof Error ? error.message : String(error);
    element<HTMLButtonElement>('start').disabled = false;
  } finally {
    element('task').replaceChildren();
  }
}
