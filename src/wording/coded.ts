interface Coded {
  readonly code: string;
}

/** A sentence for each code of a union, with its figures; a code nobody says does not compile. */
export type SentencesOf<Union extends Coded> = {
  readonly [Code in Union['code']]: (figures: MemberOf<Union, Code>) => string;
};

type MemberOf<Union, Code> = Union extends { readonly code: infer Own } ? (Code extends Own ? Union : never) : never;

/** What a table has to say of something told by its code. */
export function sayCoded<Union extends Coded>(sentences: SentencesOf<Union>, told: Union): string {
  // The table gives each code a sentence for its own figures; only the union has forgotten which belong together.
  const sentence = sentences[told.code as Union['code']] as (figures: Union) => string;
  return sentence(told);
}
