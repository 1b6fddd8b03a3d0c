import { startsWith } from '../ooxml/littleEndian';
import type { UnreadableReason } from '../ooxml/unreadableError';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Streams are named in UTF-16; names begin at multiples of this. */
const NAME_STEP = 128;
/** What the stream is called that a document behind a password is kept in. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Why a file of Microsoft's older make is no document we read: it has a password, or is from before 2007; null for other files. */
export function compoundReason(bytes: Uint8Array): UnreadableReason | null {
  if (!startsWith(bytes, COMPOUND)) return null;
  for (let at = 0; at < bytes.length; at += NAME_STEP) if (startsWith(bytes, ENCRYPTED, at)) return 'encrypted';
  return 'oldDocument';
}
