import { HostError } from './hostError';
import type { HostObject } from './hostObject';

/** Objects the client holds on to between requests (ranges), by the ids given to it. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private created = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object.target);
    if (known) return known;
    this.created += 1;
    const id = `ref-${this.created}`;
    this.objects.set(id, object);
    this.ids.set(object.target, id);
    return id;
  }

  /** The id of a kept object; objects below it (a range's format) share its target but are not kept. */
  of(object: HostObject): string | null {
    const id = this.ids.get(object.target);
    return id !== undefined && this.objects.get(id)?.className === object.className ? id : null;
  }

  /** Throws InvalidReference for what was released or never kept. */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference', id);
    return object;
  }

  findOrNull(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  /** Puts another object in the place of each kept one for which `moved` gives one. */
  move(moved: (object: HostObject) => HostObject | null): void {
    for (const [id, object] of this.objects) {
      const successor = moved(object);
      if (!successor) continue;
      this.ids.delete(object.target);
      this.ids.set(successor.target, id);
      this.objects.set(id, successor);
    }
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object) this.ids.delete(object.target);
  }

  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}
