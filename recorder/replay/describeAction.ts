import { ActionType, ObjectPathType } from '../../preview/host/protocol';
import type { Action, ArgumentInfo, BatchRequest } from '../../preview/host/protocol';

/** An action as one would write it: worksheets.getItem("R").getRange("A1").load("values"). */
export function describeAction(request: BatchRequest, action: Action): string {
  const object = describePath(request, action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return `${object}.load(${(action.QueryInfo?.Select ?? []).join(',')})`;
    case ActionType.SetProperty:
      return `${object}.${small(action.Name)} = ${firstArgument(action.ArgumentInfo)}`;
    case ActionType.Update:
      return `${object} = {${Object.keys(action.ObjectState ?? {}).join(', ')}}`;
    case ActionType.Method:
      return `${object}.${small(action.Name)}(${argumentList(action.ArgumentInfo)})`;
    default:
      return object;
  }
}

function describePath({ ObjectPaths }: BatchRequest, id: number): string {
  const path = ObjectPaths[id];
  if (!path || path.ObjectPathType === ObjectPathType.NullObject) return 'nothing';
  if (path.ObjectPathType === ObjectPathType.GlobalObject) return 'workbook';
  if (path.ObjectPathType === ObjectPathType.NewObject) return path.Name;
  if (path.ObjectPathType === ObjectPathType.ReferenceId) return 'range kept before';
  const parent = describePath({ ObjectPaths, Actions: [] }, path.ParentObjectPathId ?? 0);
  const owner = parent === 'workbook' ? '' : `${parent}.`;
  if (path.ObjectPathType === ObjectPathType.Indexer) return `${parent}[${argumentList(path.ArgumentInfo)}]`;
  const isMethod = path.ObjectPathType === ObjectPathType.Method;
  return `${owner}${small(path.Name)}${isMethod ? `(${argumentList(path.ArgumentInfo)})` : ''}`;
}

const small = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const MAX_ARGUMENT = 40;

function argumentList(info: ArgumentInfo | undefined): string {
  return (info?.Arguments ?? []).map(argument).join(', ');
}

function firstArgument(info: ArgumentInfo | undefined): string {
  return argument(info?.Arguments?.[0]);
}

function argument(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > MAX_ARGUMENT ? `${text.slice(0, MAX_ARGUMENT)}…` : text;
}
