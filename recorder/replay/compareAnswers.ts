import type { BatchRequest } from '../../preview/host/protocol';
import type { Json } from '../recording';
import { describeAction } from './describeAction';
import type { Difference } from './difference';
import type { Counterparts } from './counterparts';
import { isIdKey } from './counterparts';

/** How a request was answered, by Excel or by the stand-in. */
export interface Answer {
  readonly response?: Json;
  /** The number with which the container refused it. */
  readonly refused?: number;
}

/** A difference without its scenario. */
export type Found = Omit<Difference, 'scenario'>;

interface Response {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: { readonly Code: string; readonly ActionIndex?: number };
}

/**
 * What Excel and the stand-in answered differently to one request. Ids are not compared: each has its own, and `known` learns which
 * belong together. Sentences of errors are not compared either, only their codes and where they came up.
 */
export function compareAnswers(request: BatchRequest, excel: Answer, standIn: Answer, known: Counterparts): Found[] {
  if (excel.refused !== undefined || standIn.refused !== undefined) {
    const same = excel.refused === standIn.refused;
    return same ? [] : [{ where: 'the request', excel: outcomeOf(excel), standIn: outcomeOf(standIn) }];
  }
  const theirs = (excel.response ?? {}) as Response;
  const ours = (standIn.response ?? {}) as Response;
  return [...compareErrors(request, theirs, ours), ...compareResults(request, theirs, ours, known)];
}

function outcomeOf({ refused }: Answer): string {
  return refused === undefined ? 'an answer' : `refusal ${refused}`;
}

function compareErrors(request: BatchRequest, excel: Response, standIn: Response): Found[] {
  const theirs = excel.Error?.Code;
  const ours = standIn.Error?.Code;
  const index = (excel.Error ?? standIn.Error)?.ActionIndex ?? 0;
  if (theirs === ours && index === (standIn.Error?.ActionIndex ?? index)) return [];
  const action = request.Actions[index];
  const where = action ? describeAction(request, action) : 'the request';
  return [{ where: `${where}, error`, excel: theirs, standIn: ours }];
}

function compareResults(request: BatchRequest, excel: Response, standIn: Response, known: Counterparts): Found[] {
  const ours = new Map((standIn.Results ?? []).map(({ ActionId, Value }) => [ActionId, Value]));
  return (excel.Results ?? []).flatMap(({ ActionId, Value }) => {
    const action = request.Actions.find(({ Id }) => Id === ActionId);
    // An error, which has been told already, ends the results.
    if (!action || !ours.has(ActionId)) return [];
    return compareValues(Value, ours.get(ActionId), describeAction(request, action), known);
  });
}

/** Every place at which two values differ, from the outside to the inside. */
export function compareValues(
  excel: Json | undefined,
  standIn: Json | undefined,
  where: string,
  known: Counterparts,
): Found[] {
  if (isNothing(excel) && isNothing(standIn)) return [];
  if (Array.isArray(excel) && Array.isArray(standIn)) {
    return compareLists(excel as readonly Json[], standIn as readonly Json[], where, known);
  }
  if (isRecord(excel) && isRecord(standIn)) return compareRecords(excel, standIn, where, known);
  return isSame(excel, standIn, known) ? [] : [{ where, excel, standIn }];
}

function compareLists(excel: readonly Json[], standIn: readonly Json[], where: string, known: Counterparts): Found[] {
  const length = Math.max(excel.length, standIn.length);
  return Array.from({ length }, (_, index) =>
    compareValues(excel[index], standIn[index], `${where}[${index}]`, known),
  ).flat();
}

type JsonRecord = Readonly<Record<string, Json>>;

function compareRecords(excel: JsonRecord, standIn: JsonRecord, where: string, known: Counterparts): Found[] {
  const names = [...new Set([...Object.keys(excel), ...Object.keys(standIn)])];
  return names.flatMap((name) => {
    const theirs = excel[name];
    const ours = standIn[name];
    if (!isIdKey(name)) return compareValues(theirs, ours, `${where} ${name}`, known);
    if (typeof theirs === 'string' && typeof ours === 'string') known.learn(theirs, ours);
    return [];
  });
}

function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Excel leaves out what the stand-in says is null, and the other way round; the client takes them for the same. */
function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null;
}

/** Numbers may differ in their last digits. */
function isSame(excel: Json | undefined, standIn: Json | undefined, known: Counterparts): boolean {
  if (typeof excel === 'string' && typeof standIn === 'string') return known.agree(excel, standIn);
  if (typeof excel !== 'number' || typeof standIn !== 'number') return excel === standIn;
  return Math.abs(excel - standIn) <= Math.abs(excel) * 1e-12;
}
