/** The wire format of Microsoft's client: what it sends in one batch and what it expects back. */

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Arguments; where `ReferencedObjectPathIds` has an id other than 0 the argument is that object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}
export type PathIds = number | readonly PathIds[];

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** The request may wait until the user has left the cell (RequestContext option delayForCellEdit). */
export const DELAY_FOR_CELL_EDIT = 64;

/** The client's own word that a request changes something. */
export const WRITES = 1;

/**
 * The request is one of an Excel.run with mergeUndoGroup; the bits above number the run. The stand-in's own (see undoGroups.ts).
 */
export const MERGE_UNDO_GROUP = 1 << 20;

/** Answers below the batch: the container says so instead of a response. */
export const TransportError = {
  accessDenied: 7000,
  activityLimitReached: 5102,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
  invalidOrTimedOutSession: 5012,
  writeNotSupportedWhenModalDialogOpen: 5016,
  invalidRequestContext: 1014,
  invalidOperationInCellEditMode: 5004,
} as const;
export type TransportErrorName = keyof typeof TransportError;

/** A message the host pushes to the client: [category, type, target id, JSON, id, override]. */
export type Message = readonly [
  category: number,
  type: number,
  targetId: string,
  json: string,
  id: number,
  isRemoteOverride: boolean,
];

export const MessageCategory = { customFunction: 1, action: 2, event: 65536 } as const;
