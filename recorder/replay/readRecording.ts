import { RECORDING_FORMAT, RECORDING_VERSION } from '../recording';
import type { Recording } from '../recording';

/** Thrown for a text that is no recording; the message is a sentence for whoever runs the replay. */
export class NoRecordingError extends Error {}

/** The recording in the text of a file. Throws NoRecordingError. */
export function readRecording(text: string): Recording {
  const { format, version, excel, scenarios, placeholders } = Object(parsed(text)) as Partial<Recording>;
  if (format !== RECORDING_FORMAT) throw new NoRecordingError('This is JSON, but no recording of the recorder.');
  if (version !== RECORDING_VERSION) {
    throw new NoRecordingError(
      `The recording is of version ${String(version)}; this replay reads version ${RECORDING_VERSION}.`,
    );
  }
  const isWhole = excel && Array.isArray(scenarios) && Array.isArray(placeholders);
  if (!isWhole) throw new NoRecordingError('The recording is not whole: which Excel, or what was done, is missing.');
  return { format, version, excel, scenarios, placeholders };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new NoRecordingError('This is no JSON; it may have been cut off on its way.');
  }
}
