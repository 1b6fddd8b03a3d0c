/** A file to check, in values that can be sent to another process. */
export interface FileTask {
  /** Bytes: a name may be no UTF-8. */
  readonly path: Uint8Array;
  /** The path as the user is shown it. */
  readonly label: string;
  /** Name of the scheme that was asked for; null where none was. */
  readonly scheme: string | null;
  readonly json: boolean;
}
