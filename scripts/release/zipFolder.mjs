import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { filesBelow } from './filesBelow.mjs';

/** A folder as a zip with that folder's name at its top; scripts for the shell stay executable. Resolves to its content. */
export function zipFolder(parent, name) {
  const zip = new JSZip();
  for (const file of filesBelow(join(parent, name))) {
    const unixPermissions = file.endsWith('.sh') ? 0o755 : 0o644;
    zip.file(`${name}/${file}`, readFileSync(join(parent, name, file)), { unixPermissions, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
