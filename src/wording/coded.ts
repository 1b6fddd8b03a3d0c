/** A sentence for each member of a union, with its figures, by the field that tells them apart; one nobody says does not compile. */
export type SentencesOf<Union extends Readonly<Record<Key, string>>, Key extends string = 'code'> = {
  readonly [Name in Union[Key]]: (figures: MemberOf<Union, Key, Name>) => string;
};

type MemberOf<Union, Key extends string, Name> =
  Union extends Readonly<Record<Key, infer Own>> ? (Name extends Own ? Union : never) : never;

// A table gives each name a sentence for its own figures; only the union has forgotten which belong together.

/** What a table has to say of something told by its code. */
export function sayCoded<Union extends Readonly<Record<'code', string>>>(
  sentences: SentencesOf<Union>,
  told: Union,
): string {
  return (sentences[told.code as Union['code']] as (figures: Union) => string)(told);
}

/** What a table has to say of something told by its kind. */
export function sayKind<Union extends Readonly<Record<'kind', string>>>(
  sentences: SentencesOf<Union, 'kind'>,
  told: Union,
): string {
  return (sentences[told.kind as Union['kind']] as (figures: Union) => string)(told);
}
