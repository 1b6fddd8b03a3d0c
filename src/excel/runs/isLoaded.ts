/**
 * Whether Excel has answered what was loaded of an object (which: one of the properties): of a request that is refused half-way
 * everything loaded before the action that failed is there.
 */
export function isLoaded(object: { toJSON(): object }, property: string): boolean {
  return (object.toJSON() as Readonly<Record<string, unknown>>)[property] !== undefined;
}
