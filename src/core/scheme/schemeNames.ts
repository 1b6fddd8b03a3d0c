import type { Scheme } from './scheme';

/** Everything a scheme answers to: its id, its name, its aliases. */
export function schemeNames(scheme: Scheme): readonly string[] {
  return [scheme.id, scheme.name, ...scheme.aliases];
}

/** Whether a scheme answers to a name; case, spaces and brackets do not matter ('财预[2020]10号'). */
export function isNamed(scheme: Scheme, name: string): boolean {
  const wanted = plainName(name);
  return wanted !== '' && schemeNames(scheme).some((own) => plainName(own) === wanted);
}

/** A name without what does not matter: case, width of characters, spaces and brackets. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s〔〕【】「」[\]()]/g, '')
    .toLowerCase();
}
