declare function leanDecimal(source: string): string;
declare namespace leanDecimal {
  /** Full names of methods, with their short ones. */
  const UNUSED: Readonly<Record<string, string | null>>;
  const UNUSED_STATICS: readonly string[];
}
export = leanDecimal;
