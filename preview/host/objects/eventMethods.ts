import type { EventName } from '../eventHub';
import type { HostServices } from '../hostServices';

type Methods<T> = Record<string, (target: T) => void>;

/** The pairs of methods by which the client registers events of a class, with the target it listens to. */
export function eventMethods<T extends { readonly host: HostServices }>(
  names: readonly EventName[],
  targetId: (target: T) => string,
): Methods<T> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, (target: T) => target.host.events.register(name, targetId(target))],
      [`_Unregister${name}Event`, (target: T) => target.host.events.unregister(name, targetId(target))],
    ]),
  );
}
