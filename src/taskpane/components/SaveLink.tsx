import { Link } from 'office-ui-fabric-react';
import * as React from 'react';

interface SaveLinkProps {
  readonly label: string;
  /** Without its extension. */
  readonly fileName: string;
  readonly json: string;
}

/** A JSON text as a file, where the window allows saving. */
export function SaveLink({ label, fileName, json }: SaveLinkProps) {
  return (
    <Link href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`} download={`${fileName}.json`}>
      {label}
    </Link>
  );
}
