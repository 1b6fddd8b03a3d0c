/** What stands for Chinese characters, small and capital letters; the first not yet taken is used. */
const HAN = [...'某甲乙丙丁戊己庚辛壬癸'];
const SMALL = [...'xabcdefghijklmnopqrstuvw'];
const HAN_CHARACTER = /\p{Script=Han}/u;

/**
 * Makes placeholders: of the same length, Chinese for Chinese, letters for letters, 0 for digits, everything else as it is.
 * Two texts have two placeholders as long as there are letters to tell them apart.
 */
export function placeholders(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    let placeholder = '';
    for (let variant = 0; variant < SMALL.length; variant += 1) {
      placeholder = [...text].map((character) => standIn(character, variant)).join('');
      if (!taken.has(placeholder)) break;
    }
    taken.add(placeholder);
    return placeholder;
  };
}

/** Whether a text is of the length and kind that a placeholder stands for. */
export function isOfKind(placeholder: string, text: string): boolean {
  return kindOf(placeholder) === kindOf(text);
}

const kindOf = (text: string) => [...text].map((character) => standIn(character, 0)).join('');

function standIn(character: string, variant: number): string {
  if (HAN_CHARACTER.test(character)) return HAN[variant % HAN.length] ?? '某';
  if (/\d/.test(character)) return '0';
  const small = SMALL[variant] ?? 'x';
  if (/\p{Lu}/u.test(character)) return small.toUpperCase();
  return /\p{L}/u.test(character) ? small : character;
}
