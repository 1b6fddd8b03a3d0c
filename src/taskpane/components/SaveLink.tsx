import { Link } from 'office-ui-fabric-react';
import * as React from 'react';

interface SaveLinkProps {
  readonly label: string;
  readonly fileName: string;
  /** The file itself, as an address (jsonAddress, documentAddress, workbookAddress). */
  readonly address: string;
}

/** A file to save, where the window allows saving. */
export function SaveLink({ label, fileName, address }: SaveLinkProps) {
  return (
    <Link href={address} download={fileName}>
      {label}
    </Link>
  );
}

/** A JSON text as the address of a file. */
export function jsonAddress(json: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(json)}`;
}

/** A Word document as the address of a file. */
export function documentAddress(bytes: Uint8Array): string {
  return bytesAddress(bytes, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
}

/** A workbook (.xlsx) as the address of a file. */
export function workbookAddress(bytes: Uint8Array): string {
  return bytesAddress(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

function bytesAddress(bytes: Uint8Array, type: string): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:${type};base64,${btoa(characters.join(''))}`;
}
