import { CFB } from '@e965/xlsx';

interface Container {
  readonly FullPaths: string[];
}

interface CompoundFiles {
  readonly utils: {
    cfb_new(): Container;
    cfb_add(container: Container, path: string, content: Buffer): void;
  };
  readonly write: (container: Container, options: { type: 'buffer' }) => Buffer;
}

/** A compound file of Microsoft with streams of these names, or of these contents. */
export function compoundFile(...streams: readonly (string | readonly [name: string, content: Buffer])[]): Buffer {
  const { utils, write } = CFB as CompoundFiles;
  const container = utils.cfb_new();
  for (const stream of streams) {
    const [name, content] = typeof stream === 'string' ? [stream, Buffer.alloc(5000, 1)] : stream;
    utils.cfb_add(container, name, content);
  }
  return write(container, { type: 'buffer' });
}
