import type { ByteSource } from '../ooxml/byteSource';
import { UnreadableError } from '../ooxml/unreadableError';
import { ImportFaultError } from './importFaultError';

/**
 * A chosen file as a source of bytes. Each stretch is asked of the browser when it is needed, so that the pane answers in between and
 * the rest of a large file is never in memory. ImportFaultError where the file has gone or is held by another program, and as soon
 * as the signal is aborted.
 */
export function blobSource(file: Blob, signal?: AbortSignal): ByteSource {
  return {
    length: file.size,
    read: async (position, length) => {
      if (signal?.aborted) throw new ImportFaultError('stopped');
      if (position < 0 || position + length > file.size) throw new UnreadableError('broken');
      const bytes = await file
        .slice(position, position + length)
        .arrayBuffer()
        .catch(() => {
          throw new ImportFaultError('noAccess');
        });
      if (bytes.byteLength < length) throw new ImportFaultError('noAccess');
      return new Uint8Array(bytes);
    },
  };
}
