/** What the first bytes of a file say it is. */
export type FileKind = 'zip' | 'encrypted' | 'oldFormat' | 'empty' | 'unknown';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream an encrypted workbook keeps its content in, named in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells a workbook package from an encrypted one and from the old .xls format, whatever the file is called. */
export function fileKind(content: Buffer): FileKind {
  if (content.length === 0) return 'empty';
  if (startsWith(content, ZIP)) return 'zip';
  if (!startsWith(content, COMPOUND)) return 'unknown';
  return content.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'oldFormat';
}

function startsWith(content: Buffer, signature: Buffer): boolean {
  return content.subarray(0, signature.length).equals(signature);
}
