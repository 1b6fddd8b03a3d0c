/** A sentence for each member of a union, with its figures, by the field that tells them apart; one nobody says does not compile. */
export type SentencesOf<Union extends Readonly<Record<Key, string>>, Key extends string = 'code'> = {
  readonly [Name in Union[Key]]: (figures: MemberOf<Union, Key, Name>) => string;
};

type MemberOf<Union, Key extends string, Name> =
  Union extends Readonly<Record<Key, infer Own>> ? (Name extends Own ? Union : never) : never;

// A table gives each name a sentence for its own figures; only the union has forgotten which belong together.

/** What a table has to say of something known by its code. */
export function sayCoded<Union extends Readonly<Record<'code', string>>>(
  sentences: SentencesOf<Union>,
  thing: Union,
): string {
  return (sentences[thing.code as Union['code']] as (figures: Union) => string)(thing);
}

/** What a table has to say of something known by its kind. */
export function sayKind<Union extends Readonly<Record<'kind', string>>>(
  sentences: SentencesOf<Union, 'kind'>,
  thing: Union,
): string {
  return (sentences[thing.kind as Union['kind']] as (figures: Union) => string)(thing);
}
