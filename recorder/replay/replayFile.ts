import { readFileSync } from 'node:fs';
import type { Recording } from '../recording';
import { differenceText } from './difference';
import { NoRecordingError, readRecording } from './readRecording';
import { replayRecording } from './replayRecording';
import type { Replay } from './replayRecording';

/** What to print, and the exit code: 0 alike, 1 differences, 2 nothing could be compared. */
export interface ReplayReport {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Replays a file of the recorder on the stand-in and says in words what Excel does differently. */
export async function replayFile(path: string | undefined): Promise<ReplayReport> {
  if (path === undefined) return refusal('Which file? npm run replay FILE');
  let recording: Recording;
  try {
    recording = readRecording(readFileSync(path, 'utf8'));
  } catch (error) {
    return refusal(error instanceof NoRecordingError ? `${path}: ${error.message}` : `${path} cannot be read.`);
  }
  return report(recording, await replayRecording(recording));
}

function refusal(text: string): ReplayReport {
  return { text, exitCode: 2 };
}

function report({ excel, scenarios }: Recording, { compared, differences, notCompared }: Replay): ReplayReport {
  const { platform, build, excelApi, displayLanguage } = excel;
  const lines = [
    `Excel ${build} (${platform}, ExcelApi ${excelApi}, ${displayLanguage}), ${scenarios.length} scenarios.`,
    ...section('Differences', differences.map(differenceText)),
    ...section('Not compared', notCompared),
    '',
    `${compared} requests and events of Excel replayed on the stand-in: ${differences.length} differences, ${notCompared.length} things not compared.`,
  ];
  const exitCode = compared === 0 ? 2 : differences.length > 0 ? 1 : 0;
  return { text: lines.join('\n'), exitCode };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
