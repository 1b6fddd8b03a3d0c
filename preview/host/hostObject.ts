import { HostError } from './hostError';

/** An object of Excel's as the batch processor sees it: members by their wire names. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  /** The id by which the client finds the object again (worksheets, conditional formats), null without. */
  readonly id: string | null;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  /** A value, an object (null object: null), or undefined for a method that returns nothing. */
  invoke(name: string, callArguments: readonly unknown[]): unknown;
  /** The children of a collection, null for other objects. */
  readonly items: (() => readonly HostObject[]) | null;
  /** The child with that key (getItem). */
  item(key: unknown): HostObject;
}

/** A property with a value of its own; without `set` it is read-only. */
export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** The members of a class by their wire names. What is not named here answers ApiNotFound. */
export interface ClassDefinition<T> {
  readonly className: string;
  readonly id?: (target: T) => string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, callArguments: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject;
}

/** A class made of its definition: call it with a target to get the object. */
export interface HostClass<T> {
  (target: T): HostObject;
  readonly definition: ClassDefinition<T>;
}

/** A member that is missing here; the host keeps a list of them. */
export class UnsupportedMember extends HostError {
  constructor(readonly member: string) {
    super('ApiNotFound', member);
  }
}

/** Makes a class of Excel's from its table of members. */
export function defineClass<T>(definition: ClassDefinition<T>): HostClass<T> {
  const create = (target: T): HostObject => new DefinedObject(definition, target);
  return Object.assign(create, { definition });
}

class DefinedObject<T> implements HostObject {
  constructor(
    private readonly definition: ClassDefinition<T>,
    readonly target: T,
  ) {}

  get className(): string {
    return this.definition.className;
  }

  get id(): string | null {
    return this.definition.id?.(this.target) ?? null;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.definition.scalars ?? {});
  }

  get navigations(): readonly string[] {
    return Object.keys(this.definition.navigations ?? {});
  }

  get items(): (() => readonly HostObject[]) | null {
    const { items } = this.definition;
    return items ? () => items(this.target) : null;
  }

  get(name: string): unknown {
    return this.scalar(name).get(this.target);
  }

  set(name: string, value: unknown): void {
    const { set } = this.scalar(name);
    if (!set) throw new HostError('InvalidOperation', `${this.className}.${name} 是只读属性`);
    set(this.target, value);
  }

  navigate(name: string): HostObject | null {
    const navigation = this.definition.navigations?.[name];
    if (!navigation) throw new UnsupportedMember(`${this.className}.${name}`);
    return navigation(this.target);
  }

  invoke(name: string, callArguments: readonly unknown[]): unknown {
    const method = this.definition.methods?.[name];
    if (!method) throw new UnsupportedMember(`${this.className}.${name}`);
    return method(this.target, callArguments);
  }

  item(key: unknown): HostObject {
    const { item } = this.definition;
    if (!item) throw new UnsupportedMember(`${this.className}.getItem`);
    return item(this.target, key);
  }

  private scalar(name: string): Scalar<T> {
    const scalar = this.definition.scalars?.[name];
    if (!scalar) throw new UnsupportedMember(`${this.className}.${name}`);
    return scalar;
  }
}

/** Whether a value is one of Excel's objects. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof DefinedObject;
}
