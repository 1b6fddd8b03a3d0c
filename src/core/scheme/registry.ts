import type { Scheme } from './scheme';

const registered = new Map<string, Scheme>();

/**
 * Makes a user's own scheme known by name to everything in this runtime, the custom functions included. One with the same
 * id replaces it. Built-in schemes keep their names: they are looked up first.
 */
export function registerScheme(scheme: Scheme): void {
  registered.set(scheme.id, scheme);
}

/** Makes exactly these schemes the user's own, e.g. after another workbook was opened. */
export function replaceRegisteredSchemes(schemes: readonly Scheme[]): void {
  registered.clear();
  schemes.forEach(registerScheme);
}

/** The user's own schemes, in the order they were registered. */
export function registeredSchemes(): readonly Scheme[] {
  return [...registered.values()];
}
