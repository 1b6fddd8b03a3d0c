import type { GatheredFormats } from './gatheredFormats';
import { HostError } from './hostError';
import { UnsupportedMember, isHostObject } from './hostObject';
import type { HostObject } from './hostObject';
import { ActionType, ObjectPathType } from './protocol';
import type { Action, ArgumentInfo, BatchError, BatchRequest, BatchResponse, ObjectPath, PathIds } from './protocol';
import { query } from './query';
import type { References } from './references';
import type { UndoEntry, UndoHistory } from './undoHistory';

/** Methods that only name cells or a part of their format: they neither look at formats nor change anything. */
const NAMES_CELLS: ReadonlySet<string> = new Set(['GetRange', 'GetItem']);
/** Whose properties are gathered. Heights and widths of a RangeFormat look at no format. */
const GIVES_FORMAT: ReadonlySet<string> = new Set(['RangeFormat', 'RangeFont', 'RangeFill', 'RangeBorder']);

/** What a batch needs of its host. */
export interface BatchHost {
  readonly references: References;
  /** The root of everything: the workbook. */
  root(): HostObject;
  /** A service the client asks for by name; throws ApiNotFound. */
  service(name: string): HostObject;
  readonly undo: UndoHistory;
  /** Formats that are not written yet. */
  readonly formats: GatheredFormats;
  /** Runs a change as one of that step of undo. */
  change<T>(step: string, action: () => T): T;
  /** Resolves when formulas show their results. */
  calculated(): Promise<void>;
  unsupported(member: string): void;
  /** Fails when a test wants this action to fail. */
  beforeAction(action: Action): void;
}

/** Carries out the actions of one request, in order, up to the first that fails; nothing is taken back. */
export class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly host: BatchHost,
    private readonly request: BatchRequest,
    private readonly entry: UndoEntry,
  ) {}

  async run(): Promise<BatchResponse> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (reads(action)) {
          this.writeFormats();
          await this.host.calculated();
        }
        const value = this.host.change(this.entry.step, () => this.perform(action));
        results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (error) {
        this.writeFormats();
        return { Results: results, TraceIds: traces, Error: this.report(error, action, index) };
      }
    }
    this.writeFormats();
    return { Results: results, TraceIds: traces };
  }

  private writeFormats(): void {
    this.host.change(this.entry.step, () => this.host.formats.write());
  }

  private perform(action: Action): unknown {
    this.host.beforeAction(action);
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(object);
      case ActionType.Method:
        return this.invoke(object, action.Name, this.arguments(action.ArgumentInfo));
      case ActionType.SetProperty:
        return this.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
      case ActionType.Update:
        return this.update(object, action.ObjectState ?? {});
      case ActionType.Query:
        return query(object, action.QueryInfo ?? {}, 'wire', (child) => this.identify(child));
      case ActionType.QueryAsJson:
        return query(object, action.QueryInfo ?? {}, 'json', () => ({}));
      default:
        throw new HostError('NotImplemented', `ActionType ${action.ActionType}`);
    }
  }

  private invoke(object: HostObject, name: string, callArguments: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.host.references.keep(object);
    const result = this.call(object, name, callArguments);
    return isHostObject(result) ? null : result;
  }

  private call(object: HostObject, name: string, callArguments: readonly unknown[]): unknown {
    if (!NAMES_CELLS.has(name)) this.host.formats.write();
    return this.undoably(object, name, () => object.invoke(name, callArguments));
  }

  private set(object: HostObject, name: string, value: unknown): void {
    if (!GIVES_FORMAT.has(object.className)) this.host.formats.write();
    this.undoably(object, name, () => object.set(name, value));
  }

  /** Uses a member as far as its undo is supported where it is used. */
  private undoably<T>({ className }: HostObject, member: string, use: () => T): T {
    this.host.undo.refuse(this.entry, className, member);
    const result = use();
    this.host.undo.done(className, member);
    return result;
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const known = object.scalars.find((scalar) => scalar.toLowerCase() === name.toLowerCase());
      this.set(object, known ?? name, value);
    }
  }

  /** What tells the client how to find the object again. */
  private identify(object: HostObject): Record<string, unknown> {
    const reference = this.host.references.of(object);
    return { ...(object.id !== null && { Id: object.id }), ...(reference && { _ReferenceId: reference }) };
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidObjectPath', String(pathId));
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.host.root();
      case ObjectPathType.NewObject:
        return this.host.service(path.Name);
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId:
        return this.host.references.find(path.Name);
      default:
        return this.followFrom(path);
    }
  }

  /** A member of another object; members of a null object are null objects. */
  private followFrom(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const callArguments = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.Property) return parent.navigate(path.Name);
    if (path.ObjectPathType === ObjectPathType.Indexer) return parent.item(callArguments[0]);
    if (path.ObjectPathType !== ObjectPathType.Method) throw new HostError('InvalidObjectPath', path.Name);
    if (path.Name === 'GetItemAt' && parent.items) return itemAt(parent.items(), callArguments[0]);
    const result = this.call(parent, path.Name, callArguments);
    if (result === null || isHostObject(result)) return result;
    throw new UnsupportedMember(`${parent.className}.${path.Name}`);
  }

  /** Arguments with proxies replaced by their objects. */
  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  private argument(value: unknown, ids: PathIds | undefined): unknown {
    if (typeof ids === 'number' && ids !== 0) return this.resolve(ids);
    if (Array.isArray(value)) {
      const nested: readonly PathIds[] = typeof ids === 'object' ? ids : [];
      return nested.length
        ? value.map((item: unknown, index) => this.argument(item, nested[index]))
        : (value as unknown);
    }
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return value;
  }

  private report(error: unknown, action: Action, index: number): BatchError {
    if (error instanceof UnsupportedMember) this.host.unsupported(error.member);
    const known = error instanceof HostError ? error : new HostError('GeneralException', String(error));
    return {
      Code: known.code,
      Message: known.message,
      Location: this.location(action),
      HttpStatusCode: known.httpStatus,
      ActionIndex: index,
    };
  }

  /** Where it failed, as Excel says it: 'Worksheet.getRange'. */
  private location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const own = action.Name !== '';
    const owner = own ? action.ObjectPathId : path?.ParentObjectPathId;
    const object = owner === undefined ? undefined : this.objects.get(owner);
    const member = (own ? action.Name : path?.Name) ?? '';
    return `${object?.className ?? 'Workbook'}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}

function reads({ ActionType: type }: Action): boolean {
  return type === ActionType.Query || type === ActionType.QueryAsJson;
}

function itemAt(items: readonly HostObject[], index: unknown): HostObject {
  const item = typeof index === 'number' ? items[index] : undefined;
  if (!item) throw new HostError('InvalidArgument', '序号超出范围');
  return item;
}
